using Sedz.Analytics.ValueChains;
using Sedz.Analytics.ValueChains.Circularity;
using Sedz.Analytics.ValueChains.Throughput;

namespace Sedz.Api.ValueChains;

/// <summary>What is worked out of a value chain.</summary>
/// <param name="Circularity">The Material Circularity Indicator of its product, with the steps.</param>
/// <param name="ValueAdded">The value that the chain adds, in baht: end value − what is bought from outside.</param>
/// <param name="EndValue">What those who use pay, in baht.</param>
/// <param name="External">What is bought from outside, in baht.</param>
/// <param name="ProducerShare">What producers got at the farm gate ÷ the end value.</param>
/// <param name="LocalShare">The part of the value made that is made where its production is: sub-district, district, province.</param>
/// <param name="LossShare">What was lost ÷ what entered the chain, by mass.</param>
/// <param name="RecoveryShare">Of all that is not product, the part that somebody takes up and does not lose, by mass.</param>
/// <param name="Stages">Mass balance and value added of every stage.</param>
/// <param name="Actors">Value added of every organisation.</param>
/// <param name="Loads">How far stated capacities are used.</param>
/// <param name="Bottlenecks">How much more the chain could carry, and what holds it back.</param>
/// <param name="Harvest">When in the year production sends.</param>
/// <param name="Sales">When in the year final markets are served.</param>
/// <param name="Loops">The loops.</param>
/// <param name="Findings">What a person should look at.</param>
public sealed record ChainMetrics(
    CircularityResult Circularity,
    ChainFigure ValueAdded,
    ChainFigure EndValue,
    ChainFigure External,
    ChainFigure ProducerShare,
    IReadOnlyList<LocalShare> LocalShare,
    ChainFigure LossShare,
    ChainFigure RecoveryShare,
    IReadOnlyList<StageMetrics> Stages,
    IReadOnlyList<ActorMetrics> Actors,
    IReadOnlyList<LoadMetrics> Loads,
    ChainBottlenecks Bottlenecks,
    ChainSeason Harvest,
    ChainSeason Sales,
    IReadOnlyList<ChainLoop> Loops,
    IReadOnlyList<ChainFinding> Findings);
