using Sedz.Analytics.Development;
using Sedz.Analytics.Development.Water;
using Sedz.Api.Sites;
using Sedz.Schema;

namespace Sedz.Api.Development;

/// <summary>
/// A plot laid out by the New Theory. It is where a conversation about a plot starts; soil, slope and the holder decide.
/// </summary>
/// <param name="Variant">Which of the two published versions; they are never mixed.</param>
/// <param name="Whole">The whole plot.</param>
/// <param name="Parts">Its parts; their areas sum to the whole.</param>
/// <param name="PondCubicMetres">What the pond holds when full, in m³; null when its depth is not known.</param>
/// <param name="NeedCubicMetres">Water that rice, crops and orchard need in a year, in m³: 1,000 a rai.</param>
/// <param name="Notes">What the plan does not say, or is not made for.</param>
/// <param name="Water">
/// The pond through a year of the province's rain; null where no province was given, or it has no whole year of rain.
/// </param>
public sealed record NewTheoryPlanAnswer(
    NewTheoryVariant Variant,
    SiteArea Whole,
    IReadOnlyList<PlannedPartAnswer> Parts,
    decimal? PondCubicMetres,
    decimal NeedCubicMetres,
    IReadOnlyList<LocalizedText> Notes,
    WaterBalanceAnswer? Water)
{
    /// <summary>A plan as clients see it.</summary>
    internal static NewTheoryPlanAnswer Of(NewTheoryPlan plan, WaterBalance? water) => new(
        plan.Variant,
        SiteArea.Of((double)plan.Whole.SquareMetres, approximate: false)!,
        [
            .. plan.Parts.Select(part => new PlannedPartAnswer(
                part.Use, part.Name, part.Share, SiteArea.Of((double)part.Area.SquareMetres, approximate: false)!)),
        ],
        plan.PondCubicMetres,
        plan.NeedCubicMetres,
        [.. plan.Notes],
        water is null
            ? null
            : new(
                water.Year.RainSource, [.. water.Months], water.Shortage, water.ShortageAtLeast, water.Missing, [.. water.Supposed]));
}

/// <summary>A part of the plot.</summary>
/// <param name="Use">What it is for.</param>
/// <param name="Name">That in words.</param>
/// <param name="Share">The part of the whole, 0 to 1.</param>
/// <param name="Area">Its area.</param>
public sealed record PlannedPartAnswer(LandUse Use, LocalizedText Name, decimal Share, SiteArea Area);

/// <summary>The pond through a year that repeats itself.</summary>
/// <param name="RainSource">Where the rain is from.</param>
/// <param name="Months">The twelve months; empty when the balance cannot be worked out.</param>
/// <param name="Shortage">What the pond cannot give in the year, in m³; null when that is not known.</param>
/// <param name="ShortageAtLeast">The same as if nothing evaporated: the shortage is this or more.</param>
/// <param name="Missing">Why there is no shortage; null when there is one.</param>
/// <param name="Supposed">What the balance supposes.</param>
public sealed record WaterBalanceAnswer(
    LocalizedText RainSource,
    IReadOnlyList<WaterMonth> Months,
    decimal? Shortage,
    decimal? ShortageAtLeast,
    LocalizedText? Missing,
    IReadOnlyList<LocalizedText> Supposed);
