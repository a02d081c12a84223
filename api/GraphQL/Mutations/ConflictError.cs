using Sedz.Schema;

namespace Sedz.Api.GraphQL.Mutations;

/// <summary>The thing changed since the caller read it, or is in a state that does not allow this.</summary>
/// <param name="Text">What it is now.</param>
public sealed record ConflictError(LocalizedText Text) : MutationError(Text);
