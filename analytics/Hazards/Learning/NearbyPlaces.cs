namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// Finds the places nearest to a place by great-circle distance, by a grid whose cells hold some places each. Cells are looked at in
/// growing squares around the place, until no place outside the square can be nearer than the farthest found: the answer is that of a
/// search through all places, ties by their order included. For places away from the poles and the 180th meridian. The time of a question
/// is that of the places around it, however many there are elsewhere.
/// </summary>
public sealed class NearbyPlaces
{
    private const double EarthKilometres = 6371;

    /// <summary>Places that a cell holds when they lie evenly: few enough to pass over few, enough to look at few empty cells.</summary>
    private const double PlacesInACell = 4;

    /// <summary>Taken off the way to a side, since a place on it may be counted to either cell by rounding.</summary>
    private const double OnTheSideKilometres = 1e-6;

    private readonly IReadOnlyList<TrainingPlace> places;
    private readonly ILookup<(int Row, int Column), int> cells;
    private readonly double degrees;
    private readonly double south;
    private readonly double west;
    private readonly int lastRow;
    private readonly int lastColumn;

    /// <summary>Makes the grid.</summary>
    /// <param name="places">The places, one or more.</param>
    public NearbyPlaces(IReadOnlyList<TrainingPlace> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        this.places = places;
        south = places.Min(place => place.Latitude);
        west = places.Min(place => place.Longitude);
        var (height, width) = (places.Max(place => place.Latitude) - south, places.Max(place => place.Longitude) - west);

        // Places along one line have no area, and their cells are a part of the line; places at one point have one cell.
        var (area, line) = (
            Math.Sqrt(height * width * PlacesInACell / places.Count), Math.Max(height, width) * PlacesInACell / places.Count);
        degrees = Math.Max(area, line) is > 0 and var size ? size : 1;
        cells = Enumerable.Range(0, places.Count).ToLookup(CellOf);
        lastRow = cells.Max(cell => cell.Key.Row);
        lastColumn = cells.Max(cell => cell.Key.Column);
    }

    /// <summary>The nearest places that are wanted, nearest first, of equals the earlier.</summary>
    /// <param name="place">The place, by its number.</param>
    /// <param name="most">How many, at most.</param>
    /// <param name="isWanted">Whether a place, by its number, counts; the place itself is not asked for.</param>
    public IReadOnlyList<(int Place, double Kilometres)> Nearest(int place, int most, Func<int, bool> isWanted)
    {
        ArgumentNullException.ThrowIfNull(isWanted);
        var (row, column) = CellOf(place);
        var found = new List<(double Kilometres, int Place)>();
        for (var ring = 0; ; ring++)
        {
            foreach (var cell in Ring(row, column, ring))
            {
                foreach (var other in cells[cell])
                {
                    if (other != place && isWanted(other))
                        found.Add((Kilometres(places[place], places[other]), other));
                }
            }

            var (covered, isAll) = Covered(place, row, column, ring);
            if (!isAll && found.Count(other => other.Kilometres < covered) < most)
                continue;
            found.Sort();
            return [.. found.Take(most).Select(other => (other.Place, other.Kilometres))];
        }
    }

    /// <summary>Great-circle distance on a sphere, kilometres, within half a per cent.</summary>
    /// <param name="longitude">Of the one, degrees east.</param>
    /// <param name="latitude">Of the one, degrees north.</param>
    /// <param name="otherLongitude">Of the other.</param>
    /// <param name="otherLatitude">Of the other.</param>
    public static double Kilometres(double longitude, double latitude, double otherLongitude, double otherLatitude)
    {
        var (a, b) = (double.DegreesToRadians(latitude), double.DegreesToRadians(otherLatitude));
        var half = Math.Pow(Math.Sin((b - a) / 2), 2)
            + Math.Cos(a) * Math.Cos(b) * Math.Pow(Math.Sin(double.DegreesToRadians(otherLongitude - longitude) / 2), 2);
        return 2 * EarthKilometres * Math.Asin(Math.Sqrt(Math.Min(1, half)));
    }

    private static double Kilometres(TrainingPlace one, TrainingPlace other) =>
        Kilometres(one.Longitude, one.Latitude, other.Longitude, other.Latitude);

    /// <summary>
    /// The distance within which every place lies in the square of cells: to its nearest side behind which there may be places. To a side
    /// along a parallel that is the way along the meridian; to one along a meridian, asin(sin Δλ · cos φ).
    /// </summary>
    private (double Kilometres, bool IsAll) Covered(int place, int row, int column, int ring)
    {
        var (longitude, latitude) = (places[place].Longitude, places[place].Latitude);
        var nearest = double.PositiveInfinity;
        if (row - ring > 0)
            nearest = Along(latitude - (south + (row - ring) * degrees));
        if (row + ring < lastRow)
            nearest = Math.Min(nearest, Along(south + (row + ring + 1) * degrees - latitude));
        if (column - ring > 0)
            nearest = Math.Min(nearest, Across(longitude - (west + (column - ring) * degrees)));
        if (column + ring < lastColumn)
            nearest = Math.Min(nearest, Across(west + (column + ring + 1) * degrees - longitude));
        return (nearest - OnTheSideKilometres, double.IsPositiveInfinity(nearest));

        double Along(double difference) => EarthKilometres * double.DegreesToRadians(difference);
        double Across(double difference) => difference >= 90
            ? EarthKilometres * double.DegreesToRadians(90 - Math.Abs(latitude))
            : EarthKilometres * Math.Asin(
                Math.Sin(double.DegreesToRadians(difference)) * Math.Cos(double.DegreesToRadians(latitude)));
    }

    private (int Row, int Column) CellOf(int place) =>
        ((int)Math.Floor((places[place].Latitude - south) / degrees), (int)Math.Floor((places[place].Longitude - west) / degrees));

    private static IEnumerable<(int Row, int Column)> Ring(int row, int column, int ring)
    {
        for (var r = row - ring; r <= row + ring; r++)
        {
            var step = Math.Abs(r - row) == ring ? 1 : Math.Max(1, 2 * ring);
            for (var c = column - ring; c <= column + ring; c += step)
                yield return (r, c);
        }
    }
}
