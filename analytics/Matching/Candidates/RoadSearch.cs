namespace Sedz.Analytics.Matching.Candidates;

/// <summary>All sites that a road leads to within a radius, found at once.</summary>
internal sealed class RoadSearch : SiteSearch
{
    private readonly RoadDistances roads;
    private readonly int[] columns;
    private readonly double radius;
    private int row;
    private bool done;

    public RoadSearch(RoadDistances roads, (double Longitude, double Latitude)[] sites, double radius)
    {
        this.roads = roads;
        this.radius = radius;
        columns = [.. sites.Select(site => roads.ColumnOf(site.Longitude, site.Latitude))];
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
        for (var site = 0; site < columns.Length; site++)
        {
            if (roads.Metres(row, columns[site]) is { } metres && metres <= radius)
                Found.Add((metres, site));
        }

        Found.Sort();
        return done = true;
    }
}
