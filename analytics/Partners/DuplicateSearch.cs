namespace Sedz.Analytics.Partners;

/// <summary>
/// Finds organisations that may be one. Two different registration numbers, or two different kinds, speak against it and end it. Of many that share a
/// name each is told with the first alone, so that n of them make n − 1 pairs. Time is n log n while few of one name are held apart by number or kind.
/// </summary>
public static class DuplicateSearch
{
    /// <summary>The pairs, by the first number, then the second.</summary>
    /// <param name="organisations">The organisations, each number once.</param>
    public static IReadOnlyList<DuplicatePair> Find(IEnumerable<ComparedOrganisation> organisations)
    {
        var all = organisations.OrderBy(one => one.Id).ToList();
        var pairs = new SortedDictionary<(int, int), DuplicateReason>();
        foreach (var group in all.Where(one => one.JuristicNumber is not null).GroupBy(one => one.JuristicNumber, StringComparer.Ordinal))
        {
            var first = group.First();
            foreach (var other in group.Skip(1)) pairs[(first.Id, other.Id)] = DuplicateReason.SameNumber;
        }

        foreach (var group in all.GroupBy(one => one.Name.Sound, StringComparer.Ordinal))
        {
            var heads = new List<ComparedOrganisation>();
            foreach (var one in group)
            {
                if (heads.Find(head => MayBeOne(head, one)) is { } head) pairs.TryAdd((head.Id, one.Id), ReasonOf(head, one));
                else heads.Add(one);
            }
        }

        return [.. pairs.Select(pair => new DuplicatePair(pair.Key.Item1, pair.Key.Item2, pair.Value))];
    }

    private static bool MayBeOne(ComparedOrganisation one, ComparedOrganisation other) =>
        (one.JuristicNumber is null || other.JuristicNumber is null || one.JuristicNumber == other.JuristicNumber)
        && (one.Name.Kind is null || other.Name.Kind is null || one.Name.Kind == other.Name.Kind);

    private static DuplicateReason ReasonOf(ComparedOrganisation one, ComparedOrganisation other) =>
        one.Name.Key != other.Name.Key ? DuplicateReason.SoundsAlike
        : one.Provinces.Any(other.Provinces.Contains) ? DuplicateReason.SameNameInProvince
        : DuplicateReason.SameNameElsewhere;
}
