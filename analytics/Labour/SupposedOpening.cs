using System.Numerics;
using System.Runtime.InteropServices;

namespace Sedz.Analytics.Labour;

/// <summary>
/// The workers of a place as one more opening for anybody would draw them: by the pull that they are under, which is all that it needs to
/// know of them. Many candidates ask this of each place, so that it is computed several pulls at a time.
/// </summary>
internal sealed class SupposedOpening
{
    private readonly Dictionary<(double Middle, double Low, double High), (double Count, double Undecided)> byPull = [];
    private readonly List<double> counts = [];
    private readonly List<double> decided = [];
    private readonly List<double> middle = [];
    private readonly List<double> low = [];
    private readonly List<double> high = [];
    private DrawnLabour heads;
    private bool isExact;

    /// <summary>Forgets the place before.</summary>
    public void Clear() => byPull.Clear();

    /// <summary>Takes in workers.</summary>
    /// <param name="group">The workers.</param>
    /// <param name="under">The pull of all openings in reach on each of them, and the least and most that it may be.</param>
    public void Add(WorkerGroup group, (double Middle, double Low, double High) under)
    {
        ref var met = ref CollectionsMarshal.GetValueRefOrAddDefault(byPull, under, out _);
        met = (met.Count + group.Count, met.Undecided + group.Undecided);
    }

    /// <summary>Lays out what was taken in; afterwards <see cref="DrawTo"/> may be asked.</summary>
    public void Ready()
    {
        counts.Clear();
        decided.Clear();
        middle.Clear();
        low.Clear();
        high.Clear();
        (heads, isExact) = (default, true);
        foreach (var (under, (count, undecided)) in byPull)
        {
            counts.Add(count);
            decided.Add(count - undecided);
            middle.Add(under.Middle);
            low.Add(under.Low);
            high.Add(under.High);
            heads.InReach += count;
            heads.Undecided += undecided;
            isExact &= undecided == 0 && under.Low == under.High;
        }
    }

    /// <summary>Adds what comes to one opening.</summary>
    /// <param name="weight">The weight of its distance, above 0.</param>
    /// <param name="drawn">Gets it.</param>
    public void DrawTo(double weight, ref DrawnLabour drawn)
    {
        var people = Drawn(counts, middle, weight);
        drawn.Add(
            heads with
            {
                People = people,
                Low = isExact ? people : Drawn(decided, high, weight),
                High = isExact ? people : Drawn(counts, low, weight),
            },
            weight: 1);
    }

    /// <summary>Σ count · w / (pull + w).</summary>
    private static double Drawn(List<double> counts, List<double> pulls, double weight)
    {
        var people = CollectionsMarshal.AsSpan(counts);
        var under = CollectionsMarshal.AsSpan(pulls);
        var sums = Vector<double>.Zero;
        var own = new Vector<double>(weight);
        var at = 0;
        for (; at <= people.Length - Vector<double>.Count; at += Vector<double>.Count)
            sums += new Vector<double>(people[at..]) / (new Vector<double>(under[at..]) + own);
        var sum = Vector.Sum(sums);
        for (; at < people.Length; at++)
            sum += people[at] / (under[at] + weight);
        return sum * weight;
    }
}
