using System.Globalization;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Imports.Hazards;

/// <summary>
/// Reads every other form by its columns: maps of frequencies, tables of frequencies by sub-district, declarations by place and date, any
/// layer with dates. A row with a frequency is a frequency, one with a day or a year is an event.
/// </summary>
/// <remarks>
/// Keys are made of what a row says, so that a row is found again in a later copy of its file: an event is known by its hazard and its
/// number within its year, or else by its hazard and first day, and a record of it by the place or the shape too. A frequency is known by
/// hazard, years and place, or shape and class.
/// </remarks>
internal sealed class ListedRowReader : IHazardRowReader
{
    private readonly HazardOrigin origin;
    private readonly HazardColumns columns;
    private readonly HazardImportOptions options;
    private readonly PlaceNames places;
    private readonly bool hasShapes;
    private readonly Hazard[] headingHazards;
    private readonly int? headingYears;

    public ListedRowReader(HazardOrigin origin, SourceFile file, HazardColumns columns, HazardImportOptions options, PlaceNames places)
    {
        (this.origin, this.columns, this.options, this.places, hasShapes) = (origin, columns, options, places, file.HasShapes);
        headingHazards = [.. file.Columns.SelectMany(HazardWords.In).Distinct()];
        headingYears = columns.Times is null ? null : FrequencyText.ReadYears(CellText.Normalize(columns.Times));
    }

    public string Content => (hasShapes, columns.Times is not null) switch
    {
        (true, true) => "frequency-map",
        (true, false) => "event-map",
        (false, true) => "frequency-table",
        (false, false) => "event-table",
    };

    public HazardReading Read(SourceRow row)
    {
        var findings = new List<RowFinding>();
        var hazard = HazardOf(row, findings);
        var frequency = row[columns.Times] is null ? null : ReadFrequency(row, findings);
        var days = columns.Times is null || row[columns.Starts] is not null ? ReadDays(row, findings) : default;
        if (columns.Times is not null && row[columns.Times] is null && days.Year is null)
        {
            findings.Add(HazardFindings.WrongTimes(row, columns.Times));
        }

        if (frequency is not null && days.Year is not null)
        {
            findings.Add(HazardFindings.DateAndTimes(row, columns.Starts ?? columns.Year));
        }

        var location = Locate(row, allowPoints: frequency is null, out var located);
        RowFinding[] aboutLocation = located is null ? [] : [located];
        if (location is null || findings.Count > 0)
        {
            return HazardReading.Refused([.. findings, .. aboutLocation]);
        }

        return new(
            frequency is null ? Event(row, hazard!.Value, days, location) : Frequency(row, hazard!.Value, frequency, location),
            aboutLocation);
    }

    private Hazard? HazardOf(SourceRow row, List<RowFinding> findings)
    {
        var column = columns.Hazard ?? columns.Times;
        var named = HazardWords.In(row[columns.Hazard]);
        if (named.Count == 0)
        {
            named = HazardWords.In(row[columns.Times]);
        }

        if (named.Count == 0)
        {
            named = headingHazards;
        }

        switch (named, options.Hazard)
        {
            case ([], { } option):
                return option;
            case ([var only], null):
                return only;
            case ([_, ..], { } option) when named.Contains(option):
                return option;
            case ([], null):
                findings.Add(HazardFindings.NoHazard(row, column));
                return null;
            case (_, null):
                findings.Add(HazardFindings.ManyHazards(row, column));
                return null;
            default:
                findings.Add(HazardFindings.OtherHazard(row, column));
                return null;
        }
    }

    private FrequencyText? ReadFrequency(SourceRow row, List<RowFinding> findings)
    {
        if (FrequencyText.Read(row[columns.Times]!) is not { } read)
        {
            findings.Add(HazardFindings.WrongTimes(row, columns.Times));
            return null;
        }

        var span = HazardYears.ReadYear(row[columns.ToYear]) - HazardYears.ReadYear(row[columns.FromYear]) + 1;
        var isNumber = int.TryParse(row[columns.OutOfYears], NumberStyles.None, CultureInfo.InvariantCulture, out var stated);
        var years = read.OutOfYears
            ?? (isNumber ? stated : (int?)null)
            ?? FrequencyText.ReadYears(row[columns.OutOfYears] ?? "")
            ?? span ?? headingYears ?? options.OutOfYears;
        if (years is >= 1 and <= HazardYears.MostCounted)
        {
            return read with { OutOfYears = years };
        }

        findings.Add(HazardFindings.NoYears(row, columns.Times));
        return null;
    }

    private (int? Year, DateOnly? Starts, DateOnly? Ends) ReadDays(SourceRow row, List<RowFinding> findings)
    {
        if (row[columns.Starts] is null && columns.Year is not null)
        {
            var year = HazardYears.ReadYear(row[columns.Year]);
            if (year is null)
            {
                findings.Add(HazardFindings.WrongYear(row, columns.Year));
            }

            return (year, null, null);
        }

        var starts = HazardYears.ReadDay(row[columns.Starts]);
        if (starts is null)
        {
            findings.Add(HazardFindings.NoDate(row, columns.Starts));
            return default;
        }

        var ends = HazardYears.ReadDay(row[columns.Ends]);
        if ((ends is null && row[columns.Ends] is { } end && !MissingMarker.Marks(end)) || ends < starts)
        {
            findings.Add(HazardFindings.WrongEnd(row, columns.Ends));
        }

        return (starts.Value.Year, starts, ends);
    }

    /// <summary>The shape of a feature, or the place of a row in a table; null with a refusal, else perhaps with a warning.</summary>
    private HazardLocation? Locate(SourceRow row, bool allowPoints, out RowFinding? finding)
    {
        if (hasShapes)
        {
            return new ShapeCheck(allowPoints).Judge(row, out finding) is { } shape ? HazardLocation.Of(shape) : null;
        }

        return ListedPlace.Find(row, columns, places, out finding) is { } place ? HazardLocation.Of(place) : null;
    }

    private HazardRecord Event(
        SourceRow row, Hazard hazard, (int? Year, DateOnly? Starts, DateOnly? Ends) days, HazardLocation location)
    {
        var when = days.Starts?.ToString("O", CultureInfo.InvariantCulture) ?? days.Year!.Value.ToString(CultureInfo.InvariantCulture);
        var eventKey = row[columns.Event] is { } number ? $"{hazard}:{number}/{days.Year}" : $"{hazard}:{when}";
        return new()
        {
            SourceId = origin.SourceId,
            ImportId = origin.ImportId,
            Key = $"{eventKey}@{location.Key}",
            EventKey = eventKey,
            Hazard = hazard,
            Kind = HazardRecordKind.Event,
            Year = days.Year,
            StartsOn = days.Starts,
            EndsOn = days.Ends,
            Shape = location.Shape,
            PlaceLevel = location.PlaceLevel,
            PlaceCode = location.PlaceCode,
            Text = row[columns.Text],
        };
    }

    private HazardRecord Frequency(SourceRow row, Hazard hazard, FrequencyText counted, HazardLocation location)
    {
        // Two classes may be drawn in one shape of a map, but a place of a table has one: its new count takes the old one's place.
        var times = location.Shape is not null ? $"{counted.From}-{counted.To}/" : "";
        var from = HazardYears.ReadYear(row[columns.FromYear]) is { } first ? $":{first}" : "";
        return new()
        {
            SourceId = origin.SourceId,
            ImportId = origin.ImportId,
            Key = $"{hazard}:{times}{counted.OutOfYears}y{from}@{location.Key}",
            Hazard = hazard,
            Kind = HazardRecordKind.Frequency,
            TimesFrom = counted.From,
            TimesTo = counted.To,
            OutOfYears = counted.OutOfYears,
            Shape = location.Shape,
            PlaceLevel = location.PlaceLevel,
            PlaceCode = location.PlaceCode,
            Text = row[columns.Times],
        };
    }
}
