using Sedz.Analytics.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>The value that the stages of one organisation add.</summary>
/// <param name="PartnerId">Number of the organisation; null of the stages that nobody is named to do.</param>
/// <param name="Stages">Codes of its stages.</param>
/// <param name="ValueAdded">Their value added, in baht.</param>
public sealed record ActorMetrics(int? PartnerId, IReadOnlyList<string> Stages, ChainFigure ValueAdded);
