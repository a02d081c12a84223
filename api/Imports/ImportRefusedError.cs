using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;

namespace Sedz.Api.Imports;

/// <summary>A file, or what was asked of an import, was refused as a whole: nothing was written.</summary>
/// <param name="Text">What is wrong.</param>
/// <param name="Code">Short name of the reason.</param>
/// <param name="Remedy">What would put it right.</param>
public sealed record ImportRefusedError(LocalizedText Text, string Code, LocalizedText Remedy) : MutationError(Text)
{
    /// <summary>The refusal as clients see it.</summary>
    public static ImportRefusedError Of(ImportRefusedException refused) =>
        new(refused.Problem.Sentence, refused.Problem.Code, refused.Problem.Remedy);
}
