using GraphQL;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>A model to train.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Seed">The seed, 0 or more: the same data and seed give the same content. 2565 when left out.</param>
public sealed record TrainModelInput(ModelKind Kind, int Seed = ModelRegistry.DefaultSeed);

/// <summary>A version to put into use.</summary>
/// <param name="ModelVersionId">Global id of the version.</param>
/// <param name="Reason">Why, at most 1,000 characters; it is shown to everybody, personal data masked.</param>
public sealed record ActivateModelInput([property: Id] string ModelVersionId, string Reason);

/// <summary>A version to take out of use.</summary>
/// <param name="ModelVersionId">Global id of the version.</param>
/// <param name="Reason">Why, at most 1,000 characters; it is shown to everybody, personal data masked.</param>
public sealed record RetireModelInput([property: Id] string ModelVersionId, string Reason);
