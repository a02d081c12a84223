using System.Text.Json;
using Sedz.Schema.Imports;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// What a row of a candidate list comes to, in the form and order of keys that the contract fixes. Holds no personal data.
/// </summary>
/// <param name="Row">Number of the row.</param>
/// <param name="Status">Accepted or refused.</param>
/// <param name="Values">What was read; nothing for a refused row.</param>
/// <param name="Warnings">Codes of warnings, each once, in the order of <see cref="RowFields.Order"/>.</param>
/// <param name="Errors">Why the row is refused, every cell of it.</param>
/// <param name="Eligibility">What the rules say; nothing for a refused row.</param>
/// <param name="Findings">The rules that are not met, in the order of their codes.</param>
/// <param name="DuplicateOf">What holds the same parcel.</param>
/// <param name="WarningDetails">The warnings with column and value in both languages, in the order of <c>warnings</c>.</param>
public sealed record SiteRowVerdict(
    int Row,
    ImportRowStatus Status,
    SiteRowValues? Values,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<RowError> Errors,
    EligibilityStatus? Eligibility,
    IReadOnlyList<SiteRowFinding> Findings,
    RowReference? DuplicateOf,
    IReadOnlyList<RowWarning> WarningDetails)
{
    /// <summary>The verdict as one line of JSON, Thai unescaped.</summary>
    public string ToJson() => VerdictJson.Write(this);

    /// <summary>The verdict again.</summary>
    /// <exception cref="JsonException">The text is no verdict.</exception>
    public static SiteRowVerdict FromJson(string json) => VerdictJson.Read<SiteRowVerdict>(json);

    internal static SiteRowVerdict Of(SiteRow row, RowReference? duplicateOf) => new(
        row.Number,
        row.Draft is null ? ImportRowStatus.Refused : ImportRowStatus.Accepted,
        row.Draft is { } d ? new(d.AreaM2, d.Location?.Y, d.Location?.X, d.LandType, d.Channels.Count == 0 ? null : d.Channels[0]) : null,
        [.. row.Warnings.Select(w => w.Code).Distinct()],
        row.Errors,
        row.Verdict?.Status,
        [.. row.Verdict?.Findings.Select(f => new SiteRowFinding(f.Code, f.State)) ?? []],
        duplicateOf,
        row.Warnings);
}
