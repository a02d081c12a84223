using Sedz.Analytics.Ranking;
using Sedz.Schema;
using Sedz.Schema.Ranking;

namespace Sedz.Api.Ranking;

/// <summary>How one indicator becomes a value of 0 to 1, with the reasons.</summary>
/// <param name="Criterion">The criterion that it is part of.</param>
/// <param name="Key">The stable name of the indicator; of labour, how the names of its indicators begin.</param>
/// <param name="Label">What it is.</param>
/// <param name="Unit">The unit of the cut-offs.</param>
/// <param name="CutOffs">Corners of a line, from left to right, flat outside them; for an answer in words, its possible values by themselves.</param>
/// <param name="Rationale">Why these values.</param>
/// <param name="ShareRationale">Why the indicator has the part of its criterion that it has.</param>
public sealed record ValueFunctionAnswer(
    Criterion Criterion,
    string Key,
    LocalizedText Label,
    IndicatorUnit Unit,
    IReadOnlyList<CutOffAnswer> CutOffs,
    LocalizedText Rationale,
    LocalizedText ShareRationale)
{
    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<ValueFunctionAnswer> All { get; } =
    [
        .. PublishedValue.All.Select(published => new ValueFunctionAnswer(
            published.Criterion,
            published.Key,
            published.Label,
            published.Unit,
            [.. published.CutOffs.Select(corner => new CutOffAnswer(corner.At, corner.Value))],
            published.Rationale,
            published.ShareRationale)),
    ];
}

/// <summary>A corner of a value function.</summary>
/// <param name="At">The number, in the unit of the indicator.</param>
/// <param name="Value">Its value, 0 to 1.</param>
public sealed record CutOffAnswer(double At, double Value);
