using System.Collections.Immutable;
using Sedz.Analytics.Activities;
using Sedz.Schema;
using Sedz.Schema.Activities;

namespace Sedz.Api.Activities;

/// <summary>
/// The activities of a place that a caller may see, summed up: what they come to in any days is told from here without looking at plans and
/// reports again. Immutable.
/// </summary>
/// <param name="Name">Name of the place.</param>
/// <param name="Sites">How many sites it has that the caller may see.</param>
/// <param name="KnownSites">Of how many any plan is recorded.</param>
/// <param name="Synthetic">Whether any of it was made up for a demonstration.</param>
/// <param name="Whole">All activities.</param>
/// <param name="Kinds">Those of each of the nine kinds, in their order.</param>
/// <param name="Parts">Those of the places of the next level, by their codes; none of a site.</param>
internal sealed record ActivitySums(
    LocalizedText Name,
    int Sites,
    int KnownSites,
    bool Synthetic,
    ActivityLedger Whole,
    ImmutableArray<(ProgrammeActivity Kind, ActivityLedger Ledger)> Kinds,
    ImmutableArray<ActivityPart> Parts)
{
    /// <summary>Sums the activities of a place up; O(sites, plans and reports).</summary>
    /// <param name="scope">The place.</param>
    /// <param name="records">The records that hold it.</param>
    /// <param name="visible">Their sites that the caller may see.</param>
    public static ActivitySums Of(ActivityScope scope, ActivityRecords records, ImmutableArray<ActivitySite> visible)
    {
        ActivitySite[] sites = [.. visible.Where(scope.Holds)];
        ActivityFacts[] activities = [.. sites.SelectMany(site => site.Activities)];
        return new(
            scope.NameOf(records, sites),
            sites.Length,
            Known(sites),
            sites.Any(site => site.Synthetic),
            ActivityLedger.Of(activities),
            [
                .. Enum.GetValues<ProgrammeActivity>().GroupJoin(
                    activities, kind => kind, activity => activity.Kind, (kind, of) => (kind, ActivityLedger.Of(of))),
            ],
            [
                .. PartsOf(scope, sites).Select(part => new ActivityPart(
                    part.Key, scope.NameOf(part.Key, part.First(), records), part.Count(), Known(part),
                    ActivityLedger.Of(part.SelectMany(site => site.Activities)))),
            ]);
    }

    private static int Known(IEnumerable<ActivitySite> sites) => sites.Count(site => site.Activities.Count > 0);

    private static IEnumerable<IGrouping<string?, ActivitySite>> PartsOf(ActivityScope scope, IEnumerable<ActivitySite> sites) =>
        scope.HasParts
            ? sites.GroupBy(scope.PartOf).OrderBy(part => part.Key is null).ThenBy(part => part.Key, StringComparer.Ordinal)
            : [];
}

/// <summary>The activities of a part of a place, summed up.</summary>
/// <param name="Code">Its code; null for the sites whose district is not known.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sites">How many sites it has that the caller may see.</param>
/// <param name="KnownSites">Of how many any plan is recorded.</param>
/// <param name="Ledger">Its activities.</param>
internal sealed record ActivityPart(string? Code, LocalizedText Name, int Sites, int KnownSites, ActivityLedger Ledger);
