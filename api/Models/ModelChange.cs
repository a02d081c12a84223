using Sedz.Analytics.Models;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>What came of something asked of the registry.</summary>
/// <param name="Version">The version as it now is; null when nothing was done.</param>
/// <param name="Refusals">Why nothing was done; empty when it was.</param>
/// <param name="Warnings">What was found and did not forbid it.</param>
public sealed record ModelChange(ModelVersion? Version, IReadOnlyList<ModelRefusal> Refusals, IReadOnlyList<ModelRefusal> Warnings)
{
    internal static ModelChange Done(ModelVersion version, params IReadOnlyList<ModelRefusal> warnings) => new(version, [], warnings);

    internal static ModelChange Refused(params IReadOnlyList<ModelRefusal> refusals) => new(null, refusals, []);
}
