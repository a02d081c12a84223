using Sedz.Analytics.Labour;
using Sedz.Schema.Geography;

namespace Sedz.Analytics.Matching.Candidates;

/// <summary>
/// Sites in cells of equal degrees, about two to a cell, in one array: the time of a question is that of the sites near it. For places
/// away from the poles and the 180th meridian.
/// </summary>
internal sealed class SiteGrid
{
    private const double SitesInCell = 2;
    private const double SmallestSpan = 1e-6;

    private readonly (double Longitude, double Latitude)[] sites;
    private readonly int[] starts;
    private readonly int[] order;
    private readonly double west;
    private readonly double south;
    private readonly double cell;
    private readonly int rows;
    private readonly int columns;

    public SiteGrid((double Longitude, double Latitude)[] sites)
    {
        this.sites = sites;
        if (sites.Length == 0)
        {
            (starts, order, cell) = ([0], [], 1);
            return;
        }

        (west, south) = (sites.Min(site => site.Longitude), sites.Min(site => site.Latitude));
        var width = Math.Max(SmallestSpan, sites.Max(site => site.Longitude) - west);
        var height = Math.Max(SmallestSpan, sites.Max(site => site.Latitude) - south);
        cell = Math.Max(Math.Sqrt(width * height * SitesInCell / sites.Length), Math.Max(width, height) * SitesInCell / sites.Length);
        (rows, columns) = ((int)(height / cell) + 1, (int)(width / cell) + 1);
        starts = new int[rows * columns + 1];
        foreach (var site in sites)
            starts[CellOf(site) + 1]++;
        for (var at = 0; at < rows * columns; at++)
            starts[at + 1] += starts[at];
        order = new int[sites.Length];
        var next = starts[..^1];
        for (var site = 0; site < sites.Length; site++)
            order[next[CellOf(sites[site])]++] = site;
    }

    /// <summary>A search within a radius.</summary>
    public SiteSearch Search(double radiusMetres) => new GridSearch(this, radiusMetres);

    private int CellOf((double Longitude, double Latitude) site) =>
        (int)((site.Latitude - south) / cell) * columns + (int)((site.Longitude - west) / cell);

    private sealed class GridSearch(SiteGrid grid, double radius) : SiteSearch
    {
        private double longitude;
        private double latitude;
        private double reached;

        public override void Begin(double longitude, double latitude)
        {
            (this.longitude, this.latitude, reached) = (longitude, latitude, -1);
            Found.Clear();
        }

        public override bool Extend()
        {
            if (reached >= radius)
                return false;
            var before = reached;
            var first = grid.cell * 2 * Ellipsoid.Wgs84.MetresPerDegree(0).North;
            reached = Math.Min(radius, before < 0 ? first : before * 2);
            var from = Found.Count;
            var (north, east) = Window(reached);
            var (bottom, top) = (Row(latitude - north), Row(latitude + north));
            var (left, right) = (Column(longitude - east), Column(longitude + east));
            for (var row = Math.Max(0, bottom); row <= Math.Min(grid.rows - 1, top); row++)
            {
                var (start, end) = (Math.Max(0, left), Math.Min(grid.columns - 1, right));
                if (start <= end)
                    Scan(row * grid.columns + start, row * grid.columns + end, before);
            }

            Found.Sort(from, Found.Count - from, comparer: null);
            return true;
        }

        /// <summary>The cells of a row: those within the new ring, and not found before.</summary>
        private void Scan(int firstCell, int lastCell, double before)
        {
            for (var at = grid.starts[firstCell]; at < grid.starts[lastCell + 1]; at++)
            {
                var site = grid.order[at];
                var metres = SitesInReach.Metres(longitude, latitude, grid.sites[site].Longitude, grid.sites[site].Latitude);
                if (metres > before && metres <= reached)
                    Found.Add((metres, site));
            }
        }

        /// <summary>Degrees that reach so many metres north and east, or a little further.</summary>
        private (double North, double East) Window(double metres)
        {
            var north = metres / Ellipsoid.Wgs84.MetresPerDegree(0).North;
            var furthest = Math.Min(89, Math.Abs(latitude) + north);
            return (north, metres / Ellipsoid.Wgs84.MetresPerDegree(furthest).East);
        }

        private int Row(double degrees) => (int)Math.Floor((degrees - grid.south) / grid.cell);

        private int Column(double degrees) => (int)Math.Floor((degrees - grid.west) / grid.cell);
    }
}
