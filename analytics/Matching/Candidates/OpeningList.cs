namespace Sedz.Analytics.Matching.Candidates;

/// <summary>
/// Openings from south to north, those of one site together, and then by everything else that they are: the order in which they were given
/// does not count.
/// </summary>
internal sealed class OpeningList
{
    private readonly int[] starts;

    /// <summary>Orders openings.</summary>
    /// <param name="given">The openings.</param>
    /// <param name="left">How many heads of each are to be matched; one without any is left out.</param>
    public OpeningList(IReadOnlyList<Opening> given, int[] left)
    {
        Order = [.. Enumerable.Range(0, given.Count).Where(at => left[at] > 0)];
        Array.Sort(Order, (one, other) => Compare(given[one], given[other]) is not 0 and var order ? order : one.CompareTo(other));
        Openings = Array.ConvertAll(Order, at => given[at] with { Headcount = left[at] });
        var sites = new List<(double Longitude, double Latitude, int? Number)>();
        var firsts = new List<int>();
        for (var at = 0; at < Openings.Length; at++)
        {
            var site = (Openings[at].Longitude, Openings[at].Latitude, Openings[at].Site);
            if (sites.Count > 0 && sites[^1] == site)
                continue;
            sites.Add(site);
            firsts.Add(at);
        }

        Sites = [.. sites.Select(site => (site.Longitude, site.Latitude))];
        SiteNumbers = [.. sites.Select(site => site.Number)];
        starts = [.. firsts, Openings.Length];
    }

    /// <summary>For each opening its position in the list given.</summary>
    public int[] Order { get; }

    /// <summary>The openings in order.</summary>
    public Opening[] Openings { get; }

    /// <summary>Where there are openings.</summary>
    public (double Longitude, double Latitude)[] Sites { get; }

    /// <summary>For each of them what distances by road name it by.</summary>
    public int?[] SiteNumbers { get; }

    /// <summary>The openings of a site: from, and up to but not with.</summary>
    public (int Start, int End) Of(int site) => (starts[site], starts[site + 1]);

    private static int Compare(Opening one, Opening other)
    {
        var order = (one.Latitude, one.Longitude, one.Site ?? -1).CompareTo((other.Latitude, other.Longitude, other.Site ?? -1));
        if (order == 0)
            order = string.CompareOrdinal(one.Occupation, other.Occupation);
        if (order == 0)
            order = (one.Wage ?? -1, one.Headcount).CompareTo((other.Wage ?? -1, other.Headcount));
        if (order == 0)
            order = one.Required.CompareTo(other.Required);
        if (order == 0)
            order = one.Wished.CompareTo(other.Wished);
        if (order == 0)
            order = string.CompareOrdinal(one.Province, other.Province);
        return order != 0 ? order : Nullable.Compare(one.Number, other.Number);
    }
}
