using Sedz.Analytics.Models;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>Everything on the page of models.</summary>
/// <param name="Kinds">The kinds, in their order.</param>
public sealed record ModelsPageModel(IReadOnlyList<ModelsPageKind> Kinds);

/// <summary>One kind on the page.</summary>
/// <param name="Standing">What speaks, and why.</param>
/// <param name="Card">The card of the version in use; else of the latest, for whoever may activate it; empty where there is none.</param>
/// <param name="Versions">The versions, the latest first.</param>
public sealed record ModelsPageKind(
    ModelStanding Standing, IReadOnlyList<ModelCardSection> Card, IReadOnlyList<ModelVersion> Versions);
