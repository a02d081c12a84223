using System.Collections.Immutable;

namespace Sedz.Analytics.ValueChains.Throughput;

/// <summary>How much more a chain could carry as its stages are, and which of them hold it back.</summary>
/// <param name="Present">
/// What its beginnings send towards final markets over the period of the flows, in kilograms of what they send.
/// </param>
/// <param name="Most">The most that they could send in that period; without a value where nothing limits it.</param>
/// <param name="Headroom">Most ÷ present; under 1 where the records exceed what is stated as possible.</param>
/// <param name="Stages">
/// Ids of the stages in the least cut nearest to the beginnings, in the chain's order: only if these grow can the chain carry more.
/// </param>
public sealed record ChainBottlenecks(ChainFigure Present, ChainFigure Most, ChainFigure Headroom, ImmutableArray<string> Stages);
