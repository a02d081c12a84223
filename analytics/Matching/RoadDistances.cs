namespace Sedz.Analytics.Matching;

/// <summary>
/// Distances by road from homes to sites, given instead of those over ground. A hole, and a pair that is not listed, is no way: there is no
/// arc, and never a distance of 0. Memory is in proportion to the pairs that a road leads between.
/// </summary>
public sealed class RoadDistances
{
    private readonly Dictionary<(double, double), int> homes = [];
    private readonly Dictionary<int, int> sites = [];
    private readonly int[] starts;
    private readonly int[] columns;
    private readonly float[] metres;

    /// <summary>Takes a table.</summary>
    /// <param name="distances">
    /// The table, in any order. Of a home and a site that are listed again the shortest way counts: two homes may be told by one position.
    /// </param>
    /// <exception cref="InputRefusedException"><c>bad_distance</c>.</exception>
    public RoadDistances(IEnumerable<RoadDistance> distances)
    {
        ArgumentNullException.ThrowIfNull(distances);
        var ways = new List<(int Row, int Column, float Metres)>();
        foreach (var distance in distances)
        {
            var row = Number(homes, (distance.HomeLongitude, distance.HomeLatitude));
            var column = Number(sites, distance.Site);
            if (distance.Metres is not { } way)
                continue;
            if (!(way >= 0 && double.IsFinite(way)))
                throw BadDistance(distance, way);
            ways.Add((row, column, (float)way));
        }

        ways.Sort();
        (starts, columns, metres) = Rows(ways, homes.Count);
    }

    /// <summary>The row of a home.</summary>
    /// <exception cref="InputRefusedException"><c>unknown_place</c>.</exception>
    internal int RowOf(double longitude, double latitude) =>
        homes.TryGetValue((longitude, latitude), out var row) ? row : throw Unknown($"{latitude:0.#####}, {longitude:0.#####}");

    /// <summary>The column of a site.</summary>
    /// <exception cref="InputRefusedException"><c>unknown_place</c>.</exception>
    internal int ColumnOf(int? site) =>
        site is { } number && sites.TryGetValue(number, out var column) ? column : throw Unknown($"{site}");

    /// <summary>Metres by road; null where there is no way. O(log ways).</summary>
    internal double? Metres(int row, int column) =>
        Array.BinarySearch(columns, starts[row], starts[row + 1] - starts[row], column) is >= 0 and var at ? metres[at] : null;

    /// <summary>The sites that a road leads to from a home, by column.</summary>
    internal IEnumerable<(int Column, double Metres)> From(int row)
    {
        for (var at = starts[row]; at < starts[row + 1]; at++)
            yield return (columns[at], metres[at]);
    }

    /// <summary>How many columns there are.</summary>
    internal int Columns => sites.Count;

    /// <summary>Sorted ways row after row, each pair once.</summary>
    private static (int[] Starts, int[] Columns, float[] Metres) Rows(List<(int Row, int Column, float Metres)> ways, int rows)
    {
        var (starts, columns, metres) = (new int[rows + 1], new List<int>(ways.Count), new List<float>(ways.Count));
        for (var at = 0; at < ways.Count; at++)
        {
            var (row, column, way) = ways[at];
            if (at > 0 && (row, column) == (ways[at - 1].Row, ways[at - 1].Column))
                continue;
            columns.Add(column);
            metres.Add(way);
            starts[row + 1]++;
        }

        for (var row = 0; row < rows; row++)
            starts[row + 1] += starts[row];
        return (starts, [.. columns], [.. metres]);
    }

    private static int Number<TPlace>(Dictionary<TPlace, int> places, TPlace place)
        where TPlace : notnull
    {
        if (!places.TryGetValue(place, out var number))
            places.Add(place, number = places.Count);
        return number;
    }

    private static InputRefusedException Unknown(string place) => InputRefusedException.Of(
        "unknown_place", "metres",
        $"ตารางระยะทางไม่มีสถานที่ {place} โปรดเพิ่ม หรือเว้นช่องว่างหากไม่มีทาง",
        $"The table of distances has no place {place}. Add it, with holes where there is no way.");

    private static InputRefusedException BadDistance(RoadDistance distance, double way) => InputRefusedException.Of(
        "bad_distance", "metres",
        $"ระยะทางจาก {distance.HomeLatitude:0.#####}, {distance.HomeLongitude:0.#####} ถึงพื้นที่ {distance.Site} คือ {way} "
        + "ต้องเป็นตัวเลขตั้งแต่ศูนย์ขึ้นไป หรือเว้นว่างหากไม่มีทาง",
        $"The distance from {distance.HomeLatitude:0.#####}, {distance.HomeLongitude:0.#####} to site {distance.Site} is {way}. "
        + "It must be 0 or more, or a hole where there is no way.");
}
