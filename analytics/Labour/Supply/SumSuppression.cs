using System.Collections.Immutable;

namespace Sedz.Analytics.Labour.Supply;

/// <summary>
/// Holds back counts whose sum is published. With the sum and every other count known, and counts being whole numbers of 1 or more, each count
/// that is held back can still be any of at least <see cref="SmallNumbers.Threshold"/> + 1 numbers: of those held back, S, with R together, one
/// lies between its least and R less the least of the others, a width of R − Σ least. Small counts come first, then the smallest of the
/// others until that holds.
/// </summary>
public static class SumSuppression
{
    /// <summary>Which counts are held back.</summary>
    /// <param name="counts">The counts; 0 or more. Their sum is published, so it is not small.</param>
    /// <param name="forced">
    /// Counts that are held back whatever they are, because their own place or group is; nothing is known of them, not even that they are not 0.
    /// </param>
    /// <returns>One answer for each count. Deterministic; among equal counts the earlier one goes first.</returns>
    public static ImmutableArray<bool> Of(IReadOnlyList<int> counts, IReadOnlyList<bool>? forced = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var held = new bool[counts.Count];
        for (var i = 0; i < held.Length; i++) held[i] = SmallNumbers.IsSmall(counts[i]) || forced?[i] == true;
        if (!held.Contains(true)) return [.. held];

        var more = new Queue<int>(Enumerable.Range(0, held.Length).Where(i => !held[i] && counts[i] > 0).OrderBy(i => counts[i]).ThenBy(i => i));
        while (!IsWide(counts, held, forced) && more.TryDequeue(out var next)) held[next] = true;

        // Where even all of them are too few, the zeros among them are not told either: then each may be any number up to the sum.
        if (!IsWide(counts, held, forced)) Array.Fill(held, true);
        return [.. held];
    }

    private static bool IsWide(IReadOnlyList<int> counts, bool[] held, IReadOnlyList<bool>? forced)
    {
        int number = 0, together = 0, least = 0;
        for (var i = 0; i < held.Length; i++)
        {
            if (!held[i]) continue;
            number++;
            together += counts[i];
            if (forced?[i] != true) least++;
        }

        return number > 1 && together - least >= SmallNumbers.Threshold;
    }
}
