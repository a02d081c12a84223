using Sedz.Analytics.Models;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>From a stored version to its card.</summary>
internal static class ModelCards
{
    /// <summary>The card of a version that was read with its decisions.</summary>
    public static IReadOnlyList<ModelCardSection> Of(ModelVersion version) => ModelCard.Of(new()
    {
        Kind = version.Kind,
        Description = ModelDescription.Read(version.Description),
        ContentHash = version.ContentHash,
        DataHash = version.DataHash,
        FromYear = version.FromYear,
        ToYear = version.ToYear,
        Rows = version.TrainingRows,
        IsSynthetic = version.Synthetic,
        Seed = version.Seed,
        TrainedAt = version.TrainedAt,
        Decisions =
        [
            .. version.Decisions.OrderBy(d => d.Id).Select(d => new ModelCardDecision(d.Action, d.At, d.Reason, [.. d.Warnings])),
        ],
    });
}
