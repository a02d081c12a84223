using System.Collections.Immutable;

namespace Sedz.Analytics.ValueChains;

/// <summary>Stages that all reach one another: what leaves one may come back to it. In a circular chain that is what is wanted.</summary>
/// <param name="Stages">Ids of the stages, in the chain's order.</param>
/// <param name="Flows">Ids of the flows between them, by id.</param>
public sealed record ChainLoop(ImmutableArray<string> Stages, ImmutableArray<string> Flows);
