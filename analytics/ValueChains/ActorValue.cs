using System.Collections.Immutable;

namespace Sedz.Analytics.ValueChains;

/// <summary>The value that an actor's stages add together.</summary>
/// <param name="Actor">Id of the partner; null of the stages that nobody is named to do.</param>
/// <param name="Stages">Ids of its stages, final markets left away.</param>
/// <param name="Added">Their value added, in baht; a stage whose flow is set apart is left out and named.</param>
public sealed record ActorValue(string? Actor, ImmutableArray<string> Stages, ChainFigure Added);
