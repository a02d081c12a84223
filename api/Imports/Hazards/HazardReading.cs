using Sedz.Api.Imports.Reports;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Imports.Hazards;

/// <summary>What a row of hazards says.</summary>
/// <param name="Record">The record; null for a row that is refused, or that speaks of another country.</param>
/// <param name="Findings">With a record its warnings, else why the row is refused; nothing for a row of another country.</param>
internal sealed record HazardReading(HazardRecord? Record, IReadOnlyList<RowFinding> Findings)
{
    /// <summary>A row of another country.</summary>
    public static HazardReading OfAnotherCountry { get; } = new(null, []);

    /// <summary>A row that is refused.</summary>
    public static HazardReading Refused(params IReadOnlyList<RowFinding> findings) => new(null, findings);
}
