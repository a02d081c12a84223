using System.Globalization;
using NetTopologySuite.Geometries;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Imports.Hazards;

/// <summary>
/// Reads the archive of the Dartmouth Flood Observatory: its table, where an event is a point, and its layer of polygons, where it is a
/// footprint. Both give an event the same number, and the footprint stands whichever is imported first. Every event is a flood; the cause
/// says how it came about.
/// </summary>
internal sealed class DfoRowReader(HazardOrigin origin, bool hasShapes) : IHazardRowReader
{
    private const string Country = "Thailand";
    private const string Began = "Began";
    private const string Ended = "Ended";
    private const string Cause = "MainCause";

    /// <summary>The second country's column, also as a Shapefile cuts it to ten letters.</summary>
    private static readonly string[] CountryColumns = ["Country", "OtherCountry", "OtherCount"];

    private static readonly string[] KeyColumns = ["id", "began", "ended", "maincause"];

    public string Content => hasShapes ? "dfo-polygons" : "dfo-events";

    /// <summary>Whether a file has this form.</summary>
    public static bool Recognises(IReadOnlyList<string> columns) =>
        KeyColumns.All(name => Headings.Find(columns, name) is not null);

    public HazardReading Read(SourceRow row)
    {
        if (!CountryColumns.Any(column => row[column]?.Contains(Country, StringComparison.OrdinalIgnoreCase) == true))
        {
            return HazardReading.OfAnotherCountry;
        }

        var findings = new List<RowFinding>();

        // Programs write the number of a layer's feature as 60 or as 60.0.
        if (!decimal.TryParse(row["ID"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            findings.Add(HazardFindings.NoKey(row, "ID"));
        }

        var began = HazardYears.ReadDay(row[Began]);
        var ended = HazardYears.ReadDay(row[Ended]);
        if (began is null)
        {
            findings.Add(HazardFindings.NoDate(row, Began));
        }

        if (ended is null || ended < began)
        {
            findings.Add(HazardFindings.WrongEnd(row, Ended));
        }

        var shape = ShapeOf(row, out var shapeFinding);
        if (shape is null || findings.Count > 0)
        {
            return new(null, shapeFinding is null ? findings : [.. findings, shapeFinding]);
        }

        var key = decimal.Truncate(number).ToString(CultureInfo.InvariantCulture);
        return new(
            new()
            {
                SourceId = origin.SourceId,
                ImportId = origin.ImportId,
                Key = key,
                EventKey = key,
                Hazard = Hazard.Flood,
                Kind = HazardRecordKind.Event,
                Year = began!.Value.Year,
                StartsOn = began,
                EndsOn = ended,
                Shape = shape,
                Text = row[Cause],
            },
            shapeFinding is null ? [] : [shapeFinding]);
    }

    private Geometry? ShapeOf(SourceRow row, out RowFinding? finding)
    {
        if (hasShapes)
        {
            return new ShapeCheck(AllowPoints: false).Judge(row, out finding);
        }

        var point = double.TryParse(row["long"], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            && double.TryParse(row["lat"], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            && ShapeCheck.AroundThailand.Contains(longitude, latitude) ? new Point(longitude, latitude) : null;
        finding = point is null ? HazardFindings.NoPoint(row, "long") : null;
        return point;
    }
}
