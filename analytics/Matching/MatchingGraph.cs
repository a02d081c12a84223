using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Sedz.Analytics.Matching;

/// <summary>
/// Who could take what, and at what cost: classes of identical workers on one side, openings on the other, and an arc for each pair that
/// can be. What is no arc cannot be chosen. All costs are exact integers.
/// <para>
/// Eight bytes an arc, twelve a class: 15 million arcs of a million classes take 132 MB. Classes and openings near each other should be
/// near each other in order: that is what lets an auction work on several regions at a time.
/// </para>
/// </summary>
public sealed class MatchingGraph
{
    /// <summary>The most that a sum of costs may reach, so that no bound or price overflows.</summary>
    internal const long LargestTotal = long.MaxValue / 8;

    private readonly int[] counts;
    private readonly int[] capacities;
    private readonly int[] starts;
    private readonly MatchingArc[] arcs;

    /// <summary>Takes the arrays as they are; nobody may change them afterwards.</summary>
    /// <param name="counts">Workers of each class, above 0.</param>
    /// <param name="capacities">Heads that each opening takes, above 0.</param>
    /// <param name="starts">Where the arcs of each class begin, and the end of the last: one more than there are classes.</param>
    /// <param name="arcs">The arcs of the classes, one class after the other; no opening twice in a class.</param>
    /// <param name="unplacedCost">U: what it costs to leave a worker unplaced; above the cost of every arc.</param>
    /// <exception cref="InputRefusedException">
    /// <c>bad_count</c>, <c>bad_capacity</c>, <c>bad_arc</c>, <c>repeated_arc</c>, <c>bad_unplaced_cost</c>, <c>too_large</c>.
    /// </exception>
    public MatchingGraph(int[] counts, int[] capacities, int[] starts, MatchingArc[] arcs, int unplacedCost)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(capacities);
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentNullException.ThrowIfNull(arcs);
        this.counts = counts;
        this.capacities = capacities;
        this.starts = starts;
        this.arcs = arcs;
        UnplacedCost = unplacedCost;
        MatchingGraphRules.Check(this);
        Workers = counts.Sum(count => (long)count);
        Places = capacities.Sum(capacity => (long)capacity);
        if (Workers > LargestTotal / Math.Max(1, unplacedCost) || Places > LargestTotal / Math.Max(1, unplacedCost))
        {
            throw InputRefusedException.Of(
                "too_large", "workers",
                "จำนวนคนหรือจำนวนตำแหน่งคูณต้นทุนเกินขอบเขตของเลขจำนวนเต็ม โปรดลดจำนวนหรือต้นทุน",
                "The workers, or the places, times their cost pass the range of whole numbers. Lower the counts or the costs.");
        }
    }

    /// <summary>Classes of workers.</summary>
    public int Classes => counts.Length;

    /// <summary>Openings.</summary>
    public int Openings => capacities.Length;

    /// <summary>Workers of all classes.</summary>
    public long Workers { get; }

    /// <summary>Heads that all openings take.</summary>
    public long Places { get; }

    /// <summary>
    /// U: what it costs to leave one worker unplaced. It is above the cost of every arc, so that nobody stays unplaced beside an open place
    /// in reach. To place one person more by moving k others, a least-cost matching pays at most (k + 1)·C − k·c, where C and c are the
    /// dearest and the cheapest arc: with U above that it always does so. Only U &gt; (k + 1)·C − k·c for every k up to the number of
    /// workers makes the number placed the greatest that can be, whatever it costs.
    /// </summary>
    public int UnplacedCost { get; }

    /// <summary>Workers of each class.</summary>
    public ReadOnlySpan<int> Counts => counts;

    /// <summary>Heads that each opening takes.</summary>
    public ReadOnlySpan<int> Capacities => capacities;

    /// <summary>Where the arcs of each class begin in <see cref="Arcs"/>, and the end of the last.</summary>
    public ReadOnlySpan<int> Starts => starts;

    /// <summary>All arcs, those of one class after those of another.</summary>
    public ReadOnlySpan<MatchingArc> Arcs => arcs;

    /// <summary>The arcs of a class.</summary>
    /// <param name="workerClass">Number of the class.</param>
    public ReadOnlySpan<MatchingArc> ArcsOf(int workerClass) => arcs.AsSpan(starts[workerClass]..starts[workerClass + 1]);

    /// <summary>SHA-256 of everything in the graph: two graphs with the same are the same.</summary>
    public string ContentHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> cost = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(cost, UnplacedCost);
        hash.AppendData(cost);
        BinaryPrimitives.WriteInt32LittleEndian(cost, counts.Length);
        hash.AppendData(cost);
        hash.AppendData(MemoryMarshal.AsBytes(Counts));
        hash.AppendData(MemoryMarshal.AsBytes(Capacities));
        hash.AppendData(MemoryMarshal.AsBytes(Starts));
        hash.AppendData(MemoryMarshal.AsBytes(Arcs));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
