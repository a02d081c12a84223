namespace Sedz.Analytics.Readiness.Start;

/// <summary>Parts the examples into folds, so that each is judged by a model that has not seen it.</summary>
internal static class StartFolds
{
    /// <summary>Number of folds.</summary>
    public const int Count = 5;

    /// <summary>
    /// The fold of each example. Sites of a province stay together where both outcomes then occur outside every fold; else sites are dealt
    /// one by one, each outcome in turn.
    /// </summary>
    /// <param name="examples">The examples, in an order that is the same each time.</param>
    /// <param name="seed">The seed.</param>
    public static (int[] Folds, bool ByProvince) Deal(IReadOnlyList<StartExample> examples, int seed)
    {
        var byProvince = ByProvince(examples, seed);
        return LeavesBoth(examples, byProvince) ? (byProvince, true) : (BySite(examples, seed), false);
    }

    private static int[] ByProvince(IReadOnlyList<StartExample> examples, int seed)
    {
        var sizes = new int[Count];
        var folds = new Dictionary<string, int>();
        var provinces = examples.GroupBy(example => example.ProvinceCode).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        new Random(seed).Shuffle(provinces);
        foreach (var province in provinces.OrderByDescending(group => group.Count()))
        {
            var smallest = Array.IndexOf(sizes, sizes.Min());
            folds[province.Key] = smallest;
            sizes[smallest] += province.Count();
        }

        return [.. examples.Select(example => folds[example.ProvinceCode])];
    }

    private static int[] BySite(IReadOnlyList<StartExample> examples, int seed)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        new Random(seed).Shuffle(order);
        var folds = new int[examples.Count];
        foreach (var (index, turn) in order.OrderBy(index => examples[index].StartedInTime).Select((index, turn) => (index, turn)))
            folds[index] = turn % Count;
        return folds;
    }

    private static bool LeavesBoth(IReadOnlyList<StartExample> examples, int[] folds) =>
        Enumerable.Range(0, Count).All(fold =>
            folds.Contains(fold)
            && examples.Where((_, i) => folds[i] != fold).Select(example => example.StartedInTime).Distinct().Count() == 2);
}
