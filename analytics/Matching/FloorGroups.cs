using System.Collections.Immutable;

namespace Sedz.Analytics.Matching;

/// <summary>The groups that floors are about, in numbers; workers of no group are one more group, without a floor.</summary>
internal sealed class FloorGroups
{
    private readonly ImmutableArray<PlacementFloor> floors;

    public FloorGroups(MatchingGraph graph, IReadOnlyList<int> groupOf, ImmutableArray<PlacementFloor> floors)
    {
        if (groupOf.Count != graph.Classes)
            throw new ArgumentException("There must be one group for each class.", nameof(groupOf));
        this.floors = floors;
        var none = groupOf.DefaultIfEmpty(-1).Max() + 1;
        OfClass = [.. groupOf.Select(group => group < 0 ? none : group)];
        Workers = new long[none + 1];
        for (var i = 0; i < graph.Classes; i++)
            Workers[OfClass[i]] += graph.Counts[i];
        AtLeast = new long[none + 1];
        var seen = new HashSet<int>();
        foreach (var floor in floors)
        {
            if (floor.Group < 0 || floor.Group >= none)
                throw Refused("unknown_group", floor, "ไม่มีคนในกลุ่มนี้ โปรดตัดเกณฑ์นี้ออก", "has nobody in it. Leave its floor out.");
            if (!seen.Add(floor.Group))
                throw Refused("repeated_floor", floor, "มีมากกว่าหนึ่งเกณฑ์ ให้เหลือเพียงเกณฑ์เดียว", "has more than one floor. Keep one.");
            AtLeast[floor.Group] = floor.PeopleOf(Workers[floor.Group]);
        }
    }

    /// <summary>The group of each class.</summary>
    public int[] OfClass { get; }

    /// <summary>Workers of each group.</summary>
    public long[] Workers { get; }

    /// <summary>The floor of each group in people; 0 where there is none.</summary>
    public long[] AtLeast { get; }

    /// <summary>How many of each group may stay unplaced.</summary>
    public long[] MostUnplaced() => [.. Workers.Zip(AtLeast, (workers, atLeast) => workers - atLeast)];

    /// <summary>People of each group that a matching places.</summary>
    public long[] PlacedBy(MatchingResult result)
    {
        var placed = new long[Workers.Length];
        for (var i = 0; i < OfClass.Length; i++)
            placed[OfClass[i]] += result.Graph.Counts[i] - result.UnplacedOf(i);
        return placed;
    }

    /// <summary>The outcome, with the effect of each floor.</summary>
    public FairOutcome Outcome(
        MatchingResult leastCost, MatchingResult? fair, Func<int, double?> price, ImmutableArray<FloorObstacle>? obstacles = null)
    {
        var before = PlacedBy(leastCost);
        var after = fair is null ? null : PlacedBy(fair);
        return new(
            leastCost,
            fair,
            [
                .. floors.Select(floor => new FloorEffect(
                    floor,
                    Workers[floor.Group],
                    AtLeast[floor.Group],
                    before[floor.Group],
                    after?[floor.Group],
                    price(floor.Group))),
            ],
            obstacles ?? []);
    }

    private static InputRefusedException Refused(string code, PlacementFloor floor, string th, string en) => InputRefusedException.Of(
        code, "floors", $"{floor.Name.Th} {th}", $"{floor.Name.En} {en}");
}
