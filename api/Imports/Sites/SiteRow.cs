using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Imports.Sites;

/// <summary>One row as far as it can be judged by itself: whether its parcel is already there is asked later.</summary>
/// <param name="Number">Number of the row.</param>
/// <param name="Draft">The site; none when the row is refused.</param>
/// <param name="Verdict">What the rules of eligibility say; none when the row is refused.</param>
/// <param name="Parcel">What tells the parcel from others; none when too little of it can be read.</param>
/// <param name="Warnings">Warnings in the order of <see cref="RowFields.Order"/>.</param>
/// <param name="Errors">Why the row is refused, in the order of <see cref="RowFields.Order"/>.</param>
internal sealed record SiteRow(
    int Number,
    SiteDraft? Draft,
    Verdict? Verdict,
    Parcel? Parcel,
    IReadOnlyList<RowWarning> Warnings,
    IReadOnlyList<RowError> Errors);
