using Sedz.Analytics.Models;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;

namespace Sedz.Api.Models;

/// <summary>A model was not trained, or a version was not put into use.</summary>
/// <param name="Text">What stands against it.</param>
/// <param name="Code">Short name of the reason, such as <c>synthetic_data</c>.</param>
/// <param name="Remedy">What would put it right.</param>
public sealed record ModelRefusedError(LocalizedText Text, string Code, LocalizedText Remedy) : MutationError(Text)
{
    /// <summary>The refusal as clients see it.</summary>
    public static ModelRefusedError Of(ModelRefusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new(refusal.Text, refusal.Code, refusal.Remedy);
    }
}
