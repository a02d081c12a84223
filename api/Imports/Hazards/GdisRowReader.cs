using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Imports.Hazards;

/// <summary>
/// Reads the Geocoded Disasters dataset: one row for each place that an event reached. A row is tied to the place that it names. Its
/// coordinates are those of the place's centre and no place of the event, so they are not used.
/// </summary>
internal sealed class GdisRowReader(HazardOrigin origin, PlaceNames places) : IHazardRowReader
{
    private const string Country = "Thailand";
    private const string Province = "adm1";
    private const string District = "adm2";
    private const string Words = "location";
    private const string Type = "disastertype";
    private const string Event = "disasterno";
    private const string Place = "geo_id";
    private const string ProvinceLevel = "1";

    private static readonly string[] KeyColumns = [Event, Type, Province];

    public string Content => "gdis";

    /// <summary>Whether a file has this form.</summary>
    public static bool Recognises(IReadOnlyList<string> columns) =>
        KeyColumns.All(name => Headings.Find(columns, name) is not null);

    public HazardReading Read(SourceRow row)
    {
        // Many rows, all droughts among them, give the country's code as THI; its name is always right.
        if (!string.Equals(row["country"], Country, StringComparison.OrdinalIgnoreCase))
        {
            return HazardReading.OfAnotherCountry;
        }

        var refusals = new List<RowFinding>();
        if (HazardWords.In(row[Type]) is not [var hazard])
        {
            hazard = default;
            refusals.Add(HazardFindings.NoHazard(row, Type));
        }

        var year = HazardYears.ReadYear(row["year"]);
        if (year is null)
        {
            refusals.Add(HazardFindings.WrongYear(row, "year"));
        }

        if (row[Event] is null || row[Place] is null)
        {
            refusals.Add(HazardFindings.NoKey(row, row[Event] is null ? Event : Place));
        }

        var province = PlaceCell.ReadProvince(row[Province], places.Gazetteer);
        if (!province.HasValue)
        {
            refusals.Add(HazardFindings.UnknownPlace(row, Province));
        }

        if (refusals.Count > 0)
        {
            return new(null, refusals);
        }

        var district = row["level"] == ProvinceLevel
            ? null
            : places.District(province.Value.Code, row[District]) ?? places.District(province.Value.Code, row[Words]);
        var fellBack = district is null && row["level"] != ProvinceLevel;
        return new(
            new()
            {
                SourceId = origin.SourceId,
                ImportId = origin.ImportId,
                Key = $"{row[Event]}-{row[Place]}",
                EventKey = row[Event],
                Hazard = hazard,
                Kind = HazardRecordKind.Event,
                Year = year,
                PlaceLevel = district is null ? PlaceLevel.Province : PlaceLevel.District,
                PlaceCode = district ?? province.Value.Code,
                Text = row[Words],
            },
            fellBack ? [HazardFindings.DistrictNotFound(row, District, province.Value.Code, places.HasDistricts)] : []);
    }
}
