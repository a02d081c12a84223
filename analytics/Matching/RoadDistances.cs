namespace Sedz.Analytics.Matching;

/// <summary>
/// Distances by road from homes to sites, given instead of those over ground. A hole is no way: there is no arc, and never a distance of 0.
/// </summary>
public sealed class RoadDistances
{
    private readonly Dictionary<(double, double), int> homes = [];
    private readonly Dictionary<(double, double), int> sites = [];
    private readonly float[] metres;

    /// <summary>Takes a matrix.</summary>
    /// <param name="homes">Longitude and latitude of each home, one for each row, no place twice.</param>
    /// <param name="sites">Longitude and latitude of each site, one for each column, no place twice.</param>
    /// <param name="metres">The distances, row by row; NaN where there is no way, otherwise finite and 0 or more.</param>
    /// <exception cref="InputRefusedException"><c>bad_matrix</c>, <c>repeated_place</c>, <c>bad_distance</c>.</exception>
    public RoadDistances(
        IReadOnlyList<(double Longitude, double Latitude)> homes,
        IReadOnlyList<(double Longitude, double Latitude)> sites,
        IReadOnlyList<float> metres)
    {
        ArgumentNullException.ThrowIfNull(metres);
        Number(homes, this.homes, "homes");
        Number(sites, this.sites, "sites");
        this.metres = [.. metres];
        if (this.metres.LongLength != (long)homes.Count * sites.Count)
        {
            throw InputRefusedException.Of(
                "bad_matrix", "metres",
                $"ตารางระยะทางมี {metres.Count} ค่า แต่ {homes.Count} แถว {sites.Count} คอลัมน์ "
                + $"ต้องมี {(long)homes.Count * sites.Count} ค่า",
                $"The matrix has {metres.Count} values; {homes.Count} rows of {sites.Count} need {(long)homes.Count * sites.Count}.");
        }

        for (var at = 0; at < this.metres.Length; at++)
        {
            if (!float.IsNaN(this.metres[at]) && !(float.IsFinite(this.metres[at]) && this.metres[at] >= 0))
                throw BadDistance(at / sites.Count, at % sites.Count, this.metres[at]);
        }
    }

    /// <summary>The row of a home.</summary>
    /// <exception cref="InputRefusedException"><c>unknown_place</c>.</exception>
    internal int RowOf(double longitude, double latitude) => Find(homes, longitude, latitude);

    /// <summary>The column of a site.</summary>
    /// <exception cref="InputRefusedException"><c>unknown_place</c>.</exception>
    internal int ColumnOf(double longitude, double latitude) => Find(sites, longitude, latitude);

    /// <summary>Metres by road; null where there is no way.</summary>
    internal double? Metres(int row, int column) =>
        metres[row * sites.Count + column] is var distance && float.IsNaN(distance) ? null : distance;

    private static void Number(
        IReadOnlyList<(double Longitude, double Latitude)> places, Dictionary<(double, double), int> numbers, string field)
    {
        ArgumentNullException.ThrowIfNull(places, field);
        for (var at = 0; at < places.Count; at++)
        {
            if (!numbers.TryAdd(places[at], at))
            {
                throw InputRefusedException.Of(
                    "repeated_place", field,
                    $"สถานที่ลำดับที่ {at + 1} ซ้ำกับลำดับก่อนหน้า ให้เหลือเพียงหนึ่ง",
                    $"Place {at + 1} is listed before. Keep one of them.");
            }
        }
    }

    private static int Find(Dictionary<(double, double), int> places, double longitude, double latitude) =>
        places.TryGetValue((longitude, latitude), out var number)
            ? number
            : throw InputRefusedException.Of(
                "unknown_place", "metres",
                $"ตารางระยะทางไม่มีสถานที่ {latitude:0.#####}, {longitude:0.#####} โปรดเพิ่ม หรือเว้นช่องว่างหากไม่มีทาง",
                $"The matrix has no place {latitude:0.#####}, {longitude:0.#####}. Add it, with holes where there is no way.");

    private static InputRefusedException BadDistance(int row, int column, float value) => InputRefusedException.Of(
        "bad_distance", "metres",
        $"ระยะทางแถวที่ {row + 1} คอลัมน์ที่ {column + 1} คือ {value} ต้องเป็นตัวเลขตั้งแต่ศูนย์ขึ้นไป หรือเว้นว่างหากไม่มีทาง",
        $"The distance in row {row + 1}, column {column + 1} is {value}. It must be 0 or more, or a hole where there is no way.");
}
