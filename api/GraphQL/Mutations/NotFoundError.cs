using Sedz.Schema;

namespace Sedz.Api.GraphQL.Mutations;

/// <summary>Something that the input names does not exist, or the caller may not know that it does.</summary>
/// <param name="Text">What was not found.</param>
/// <param name="Id">The id or code that was given.</param>
public sealed record NotFoundError(LocalizedText Text, string Id) : MutationError(Text);
