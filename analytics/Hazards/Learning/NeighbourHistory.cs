namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// What happened near a place, without the place itself: the rate of its nearest neighbours, each weighted by a Gaussian of its distance,
/// drawn a little towards the mean of all so that a place without neighbours has that mean. Places of the same province are left out of the
/// neighbours of a district or sub-district, since a record of the province is its own record too.
/// </summary>
internal sealed class NeighbourHistory
{
    /// <summary>
    /// The distance at which a neighbour weighs e^(−1/2), kilometres: about the way from one province's centre to the next.
    /// </summary>
    public const double ReachKilometres = 100;

    /// <summary>The most neighbours that count, the nearest; farther ones weigh next to nothing.</summary>
    public const int MostNeighbours = 80;

    /// <summary>How much the mean of all weighs against neighbours: as much as half a neighbour at no distance.</summary>
    private const double MeanWeight = 0.5;

    private const int ProvinceDigits = 2;

    private readonly (int Place, double Weight)[][] neighbours;

    public NeighbourHistory(IReadOnlyList<TrainingPlace> places)
    {
        var nearby = new NearbyPlaces(places);
        var provinces = places.Select(place => place.Code[..ProvinceDigits]).ToArray();
        neighbours =
        [
            .. places.Select((_, i) => nearby.Nearest(i, MostNeighbours, other => provinces[other] != provinces[i])
                .Select(other => (other.Place, Math.Exp(-0.5 * Math.Pow(other.Kilometres / ReachKilometres, 2))))
                .ToArray()),
        ];
    }

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
}
