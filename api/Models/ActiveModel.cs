using Sedz.Schema;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>The version of a kind that is in use, as far as it can be.</summary>
/// <typeparam name="TModel">What its content is read as.</typeparam>
/// <param name="Version">The active version; null when none is.</param>
/// <param name="Model">What it says; null when none is active, or when the active one must not or cannot speak.</param>
/// <param name="FellBack">
/// Why the active version does not speak and the published rule does; null when it speaks, or none is active.
/// </param>
public sealed record ActiveModel<TModel>(ModelVersion? Version, TModel? Model, LocalizedText? FellBack)
    where TModel : class;
