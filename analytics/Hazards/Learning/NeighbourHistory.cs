namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// What happened near a place, without the place itself: the rate of its nearest neighbours, each weighted by a Gaussian of its distance,
/// drawn a little towards the mean of all so that a place without neighbours has that mean. Places of the same province are left out of the
/// neighbours of a district or sub-district, since a record of the province is its own record too.
/// </summary>
internal sealed class NeighbourHistory
{
    /// <summary>The distance at which a neighbour weighs e^(−1/2), kilometres: about the way from one province's centre to the next.</summary>
    public const double ReachKilometres = 100;

    /// <summary>The most neighbours that count, the nearest; farther ones weigh next to nothing.</summary>
    public const int MostNeighbours = 80;

    /// <summary>How much the mean of all weighs against neighbours: as much as half a neighbour at no distance.</summary>
    private const double MeanWeight = 0.5;

    private const double EarthKilometres = 6371;
    private const int ProvinceDigits = 2;

    private readonly (int Place, double Weight)[][] neighbours;

    public NeighbourHistory(IReadOnlyList<TrainingPlace> places) =>
        neighbours = [.. places.Select((place, i) => Enumerable.Range(0, places.Count)
            .Where(other => other != i && places[other].Code[..ProvinceDigits] != place.Code[..ProvinceDigits])
            .Select(other => (Place: other, Distance: Kilometres(
                place.Longitude, place.Latitude, places[other].Longitude, places[other].Latitude)))
            .OrderBy(other => other.Distance).ThenBy(other => other.Place)
            .Take(MostNeighbours)
            .Select(other => (other.Place, Math.Exp(-0.5 * Math.Pow(other.Distance / ReachKilometres, 2))))
            .ToArray())];

    /// <summary>The logarithm of the neighbours' rate over the mean of all.</summary>
    /// <param name="place">The place.</param>
    /// <param name="totals">Events of each place.</param>
    /// <param name="mean">Mean events of a place, above 0, over the places that may be looked at.</param>
    /// <param name="mayLookAt">Whether a neighbour's record may be used.</param>
    public double LogRatio(int place, double[] totals, double mean, Func<int, bool> mayLookAt)
    {
        double sum = MeanWeight * mean, weights = MeanWeight;
        foreach (var (neighbour, weight) in neighbours[place])
        {
            if (!mayLookAt(neighbour))
                continue;
            sum += weight * totals[neighbour];
            weights += weight;
        }

        return Math.Log(sum / weights / mean);
    }

    /// <summary>Great-circle distance on a sphere, within half a per cent.</summary>
    public static double Kilometres(double longitude, double latitude, double otherLongitude, double otherLatitude)
    {
        var (a, b) = (double.DegreesToRadians(latitude), double.DegreesToRadians(otherLatitude));
        var half = Math.Pow(Math.Sin((b - a) / 2), 2)
            + Math.Cos(a) * Math.Cos(b) * Math.Pow(Math.Sin(double.DegreesToRadians(otherLongitude - longitude) / 2), 2);
        return 2 * EarthKilometres * Math.Asin(Math.Sqrt(Math.Min(1, half)));
    }
}
