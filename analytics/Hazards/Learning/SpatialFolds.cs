namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// Divides places into folds that are held out together, so that a prior is learnt away from the place for which it is used. Places are
/// gathered into blocks around centres far from one another, and the blocks are dealt to the folds; districts and sub-districts of one
/// province stay in one block, since a record of the province is a record of each of them.
/// </summary>
internal static class SpatialFolds
{
    public const int Count = 8;
    private const int BlocksEach = 3;
    private const int ProvinceDigits = 2;

    /// <summary>The fold of each place, 0 up to <see cref="Count"/>, the same for the same places and seed.</summary>
    public static int[] Of(IReadOnlyList<TrainingPlace> places, int seed)
    {
        var provinces = places.GroupBy(place => place.Code[..ProvinceDigits])
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Code: group.Key, Longitude: group.Average(p => p.Longitude), Latitude: group.Average(p => p.Latitude)))
            .ToArray();
        var random = new Random(seed);
        var centres = new List<int> { random.Next(provinces.Length) };
        while (centres.Count < Math.Min(Count * BlocksEach, provinces.Length))
        {
            // The farthest from the centres so far; of equals the first by code.
            centres.Add(Enumerable.Range(0, provinces.Length).MaxBy(p => centres.Min(centre => Distance(p, centre))));
        }

        var dealt = Enumerable.Range(0, centres.Count).ToArray();
        random.Shuffle(dealt);
        var foldOf = Enumerable.Range(0, provinces.Length).ToDictionary(
            p => provinces[p].Code,
            p => dealt[Enumerable.Range(0, centres.Count).MinBy(block => Distance(p, centres[block]))] % Count);
        return [.. places.Select(place => foldOf[place.Code[..ProvinceDigits]])];

        double Distance(int one, int other) => NearbyPlaces.Kilometres(
            provinces[one].Longitude, provinces[one].Latitude, provinces[other].Longitude, provinces[other].Latitude);
    }
}
