using System.Collections.Immutable;
using Sedz.Schema;

namespace Sedz.Api.Activities;

/// <summary>
/// The sites of the country or of a province with their plans and reports, as one state of the database has them, by code. Numbers of
/// people are whole in it: what a caller may see of them is decided where they are told. Safe for use by several threads.
/// </summary>
internal sealed class ActivityRecords
{
    private readonly IReadOnlyDictionary<string, LocalizedText> districts;
    private readonly Lazy<ActivityView> published;

    /// <summary>Records of a place.</summary>
    /// <param name="place">The country or a province.</param>
    /// <param name="all">Every site of it, published or not.</param>
    /// <param name="districts">Names of the districts by their codes.</param>
    public ActivityRecords(ActivityScope place, ImmutableArray<ActivitySite> all, IReadOnlyDictionary<string, LocalizedText> districts)
    {
        (Place, this.districts) = (place, districts);
        All = new(this, all);
        published = new(() => all.All(site => site.Published) ? All : new(this, [.. all.Where(site => site.Published)]));
    }

    /// <summary>The country or the province.</summary>
    public ActivityScope Place { get; }

    /// <summary>Every site, published or not.</summary>
    public ActivityView All { get; }

    /// <summary>The sites that the public may see.</summary>
    public ActivityView Published => published.Value;

    /// <summary>The name of a district; null when it is not in the table of places.</summary>
    public LocalizedText? DistrictOf(string code) => districts.GetValueOrDefault(code);
}
