using Sedz.Schema;

namespace Sedz.Api.GraphQL.Mutations;

/// <summary>A value of the input breaks a rule.</summary>
/// <param name="Text">Which rule, and what would be right.</param>
/// <param name="Field">The path of the input field in camel case, <c>area.rai</c>; null when the rule is about several.</param>
public sealed record ValidationError(LocalizedText Text, string? Field) : MutationError(Text);
