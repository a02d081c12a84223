using Sedz.Schema;

namespace Sedz.Api.GraphQL.Mutations;

/// <summary>A reason why a mutation did nothing. Each kind of reason is a record of its own and becomes a type of the contract.</summary>
/// <param name="Text">The reason for people, in both languages. It never repeats personal data.</param>
public abstract record MutationError(LocalizedText Text)
{
    /// <summary>The reason in English.</summary>
    public string Message => Text.En;
}
