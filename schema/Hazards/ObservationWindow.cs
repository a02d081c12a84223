namespace Sedz.Schema.Hazards;

/// <summary>
/// The years in which a source looked for a hazard, and where. Inside it, no record means that nothing happened; outside it, no record
/// means nothing.
/// </summary>
public sealed class ObservationWindow
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>The source.</summary>
    public required string SourceId { get; init; }

    /// <summary>The hazard.</summary>
    public Hazard Hazard { get; init; }

    /// <summary>First year, CE.</summary>
    public int FromYear { get; set; }

    /// <summary>Last year, CE.</summary>
    public int ToYear { get; set; }

    /// <summary>Codes of the provinces in which it looked; empty means the whole country.</summary>
    public List<string> ProvinceCodes { get; set; } = [];

    /// <summary>Length in years, both ends counted.</summary>
    public int Years => ToYear - FromYear + 1;
}
