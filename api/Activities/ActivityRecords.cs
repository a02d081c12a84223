using System.Collections.Immutable;
using Sedz.Schema;

namespace Sedz.Api.Activities;

/// <summary>
/// The sites of the country or of a province with their plans and reports, as one state of the database has them, by code. Numbers of
/// people are whole in it: what a caller may see of them is decided where they are summed. Safe for use by several threads.
/// </summary>
/// <param name="all">Every site, published or not.</param>
/// <param name="districts">Names of the districts by their codes.</param>
internal sealed class ActivityRecords(ImmutableArray<ActivitySite> all, IReadOnlyDictionary<string, LocalizedText> districts)
{
    private readonly Lazy<ImmutableArray<ActivitySite>> published = new(() => [.. all.Where(site => site.Published)]);

    /// <summary>Every site, published or not.</summary>
    public ImmutableArray<ActivitySite> All => all;

    /// <summary>The sites that the public may see.</summary>
    public ImmutableArray<ActivitySite> Published => published.Value;

    /// <summary>The name of a district; null when it is not in the table of places.</summary>
    public LocalizedText? DistrictOf(string code) => districts.GetValueOrDefault(code);
}
