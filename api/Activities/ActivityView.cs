using System.Collections.Immutable;

namespace Sedz.Api.Activities;

/// <summary>
/// Those sites of a state of the database that a kind of caller may see. What their activities come to is summed up once for the whole
/// place and kept with them. Safe for use by several threads.
/// </summary>
/// <param name="records">The records of the place.</param>
/// <param name="sites">The sites.</param>
internal sealed class ActivityView(ActivityRecords records, ImmutableArray<ActivitySite> sites)
{
    private readonly Lazy<ActivitySums> whole = new(() => ActivitySums.Of(records.Place, records, sites));

    /// <summary>The sites, by code.</summary>
    public ImmutableArray<ActivitySite> Sites => sites;

    /// <summary>The sums of the whole place, which are kept, or of a district or site of it, which are few plans.</summary>
    public ActivitySums SumsOf(ActivityScope scope) =>
        scope.IsSameAs(records.Place) ? whole.Value : ActivitySums.Of(scope, records, sites);
}
