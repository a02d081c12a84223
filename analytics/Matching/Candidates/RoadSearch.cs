namespace Sedz.Analytics.Matching.Candidates;

/// <summary>All sites that a road leads to within a radius, found at once.</summary>
internal sealed class RoadSearch : SiteSearch
{
    private readonly RoadDistances roads;
    private readonly int?[] siteOf;
    private readonly double radius;
    private int row;
    private bool done;

    /// <param name="roads">The distances.</param>
    /// <param name="sites">What they name each site by.</param>
    /// <param name="radius">Metres.</param>
    public RoadSearch(RoadDistances roads, IReadOnlyList<int?> sites, double radius)
    {
        this.roads = roads;
        this.radius = radius;
        siteOf = new int?[roads.Columns];
        for (var site = 0; site < sites.Count; site++)
            siteOf[roads.ColumnOf(sites[site])] = site;
    }

    public override void Begin(double longitude, double latitude)
    {
        (row, done) = (roads.RowOf(longitude, latitude), false);
        Found.Clear();
    }

    public override bool Extend()
    {
        if (done)
            return false;
        foreach (var (column, metres) in roads.From(row))
        {
            if (siteOf[column] is { } site && metres <= radius)
                Found.Add((metres, site));
        }

        Found.Sort();
        return done = true;
    }
}
