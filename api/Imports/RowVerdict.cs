using Sedz.Api.Imports.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Imports;

/// <summary>What a row of a candidate list comes to. Holds no personal data.</summary>
/// <param name="Values">What was read; nothing for a refused row.</param>
/// <param name="Warnings">Codes of warnings, each once.</param>
/// <param name="WarningDetails">The warnings with column and value in both languages, in the order of <c>warnings</c>.</param>
/// <param name="Errors">Why the row is refused, every cell of it.</param>
/// <param name="Eligibility">What the rules say; nothing for a refused row.</param>
/// <param name="Findings">The rules that are not met, in the order of their codes.</param>
public sealed record RowVerdict(
    SiteRowValues? Values,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<RowWarning> WarningDetails,
    IReadOnlyList<RowError> Errors,
    EligibilityStatus? Eligibility,
    IReadOnlyList<SiteRowFinding> Findings)
{
    /// <summary>A kept verdict as clients see it.</summary>
    public static RowVerdict Of(string json)
    {
        var verdict = SiteRowVerdict.FromJson(json);
        return new(verdict.Values, verdict.Warnings, verdict.WarningDetails, verdict.Errors, verdict.Eligibility, verdict.Findings);
    }
}
