using Sedz.Analytics.Activities;
using Sedz.Schema;

namespace Sedz.Api.Activities;

/// <summary>A site with what it plans and reports, as sums see it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name; where no English one is known, the Thai one in both.</param>
/// <param name="ProvinceCode">Code of its province.</param>
/// <param name="DistrictCode">Code of its district; null when not known.</param>
/// <param name="Published">Whether the public may see it.</param>
/// <param name="Activities">Its plans with their reports, in the order of their numbers; none when nobody said what it does.</param>
/// <param name="Synthetic">Whether it, or any of its plans, was made up for a demonstration.</param>
internal sealed record ActivitySite(
    string Code,
    LocalizedText Name,
    string ProvinceCode,
    string? DistrictCode,
    bool Published,
    IReadOnlyList<ActivityFacts> Activities,
    bool Synthetic);
