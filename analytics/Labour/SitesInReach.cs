using Sedz.Schema.Geography;

namespace Sedz.Analytics.Labour;

/// <summary>
/// Finds the sites within <see cref="DistanceDecay.ReachMetres"/> of a place, by a grid of cells a third of the reach wide. For places away
/// from the poles and the 180th meridian. The time of a question is that of the sites near it, however many there are elsewhere.
/// </summary>
internal sealed class SitesInReach
{
    private const int CellsInReach = 3;

    private readonly IReadOnlyList<LabourSite> sites;
    private readonly Dictionary<(int Row, int Column), (int Start, int End)> cells = [];
    private readonly int[] order;
    private readonly double height;
    private readonly double width;

    public SitesInReach(IReadOnlyList<LabourSite> sites)
    {
        this.sites = sites;
        // Degrees are longest along the meridian at the equator, and along the parallel furthest from it: a cell is never too small there.
        var furthest = sites.Select(site => Math.Abs(site.Latitude)).DefaultIfEmpty().Max();
        height = DistanceDecay.ReachMetres / CellsInReach / Ellipsoid.Wgs84.MetresPerDegree(0).North;
        var narrowest = Math.Min(furthest + 2 * CellsInReach * height, 89);
        width = DistanceDecay.ReachMetres / CellsInReach / Ellipsoid.Wgs84.MetresPerDegree(narrowest).East;
        var keys = new (int Row, int Column)[sites.Count];
        for (var site = 0; site < keys.Length; site++)
            keys[site] = CellOf(sites[site].Longitude, sites[site].Latitude);
        order = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(keys, order);
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && keys[end] == keys[start])
                end++;
            cells.Add(keys[start], (start, end));
        }
    }

    /// <summary>Fills a list with the sites in reach of a place and the weight of their distance, always in the same order.</summary>
    public void Find(double longitude, double latitude, List<(int Site, double Weight)> found)
    {
        found.Clear();
        var (row, column) = CellOf(longitude, latitude);
        for (var r = row - CellsInReach; r <= row + CellsInReach; r++)
        {
            for (var c = column - CellsInReach; c <= column + CellsInReach; c++)
            {
                if (!cells.TryGetValue((r, c), out var cell))
                    continue;
                for (var at = cell.Start; at < cell.End; at++)
                {
                    var site = sites[order[at]];
                    var weight = DistanceDecay.Of(Metres(longitude, latitude, site.Longitude, site.Latitude));
                    if (weight > 0)
                        found.Add((order[at], weight));
                }
            }
        }
    }

    /// <summary>
    /// The geodesic by the radii of curvature at the middle latitude: within a metre of the exact one at 60 km in Thailand, at a tenth of
    /// its cost.
    /// </summary>
    internal static double Metres(double longitude1, double latitude1, double longitude2, double latitude2)
    {
        var (east, north) = Ellipsoid.Wgs84.MetresPerDegree((latitude1 + latitude2) / 2);
        var (x, y) = ((longitude1 - longitude2) * east, (latitude1 - latitude2) * north);
        return Math.Sqrt(x * x + y * y);
    }

    private (int Row, int Column) CellOf(double longitude, double latitude) =>
        ((int)Math.Floor(latitude / height), (int)Math.Floor(longitude / width));
}
