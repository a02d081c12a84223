namespace Sedz.Analytics.Matching.Candidates;

/// <summary>Finds what stayed the same between two lists.</summary>
internal static class SameAsBefore
{
    /// <summary>
    /// For each item now its number before; −1 for a new one. Of several equal ones the first now is the first before.
    /// </summary>
    public static int[] Find<T>(IEnumerable<T> before, IEnumerable<T> now) where T : struct
    {
        var numbers = new Dictionary<T, Queue<int>>();
        var number = 0;
        foreach (var item in before)
        {
            if (!numbers.TryGetValue(item, out var equal))
                numbers.Add(item, equal = new(1));
            equal.Enqueue(number++);
        }

        return [.. now.Select(item => numbers.TryGetValue(item, out var equal) && equal.TryDequeue(out var first) ? first : -1)];
    }
}
