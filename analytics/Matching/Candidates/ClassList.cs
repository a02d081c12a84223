namespace Sedz.Analytics.Matching.Candidates;

/// <summary>
/// Workers grouped into classes, exactly: two are of one class when nothing about them differs. From south to north, those of one place
/// together, and then by everything else that they are: the order in which they were given does not count.
/// </summary>
internal sealed class ClassList
{
    private ClassList(WorkerClass[] classes, int[] classOf, int[] starts)
    {
        Classes = classes;
        ClassOf = classOf;
        Starts = starts;
    }

    /// <summary>The classes in order, with the workers of all that were given alike.</summary>
    public WorkerClass[] Classes { get; }

    /// <summary>For each position in the list given its class; −1 where nobody was left.</summary>
    public int[] ClassOf { get; }

    /// <summary>Where the classes of each place begin, and the end of the last.</summary>
    public int[] Starts { get; }

    /// <summary>Groups.</summary>
    /// <param name="given">The workers.</param>
    /// <param name="left">How many of each are to be matched.</param>
    public static ClassList Of(IReadOnlyList<WorkerClass> given, int[] left)
    {
        var places = Places(given, left);
        Parallel.ForEach(places, place => Array.Sort(place, (one, other) => Compare(given[one], given[other])));
        var classOf = new int[given.Count];
        Array.Fill(classOf, -1);
        var classes = new List<WorkerClass>();
        var starts = new List<int>(places.Length + 1);
        foreach (var place in places)
        {
            starts.Add(classes.Count);
            foreach (var at in place)
            {
                if (classes.Count == starts[^1] || Compare(classes[^1], given[at]) != 0)
                    classes.Add(given[at] with { Count = 0 });
                classes[^1] = classes[^1] with { Count = checked(classes[^1].Count + left[at]) };
                classOf[at] = classes.Count - 1;
            }
        }

        return new([.. classes], classOf, [.. starts, classes.Count]);
    }

    private static int[][] Places(IReadOnlyList<WorkerClass> given, int[] left)
    {
        var places = new Dictionary<(double Latitude, double Longitude), List<int>>();
        for (var at = 0; at < given.Count; at++)
        {
            if (left[at] == 0)
                continue;
            var place = (given[at].Latitude, given[at].Longitude);
            if (!places.TryGetValue(place, out var members))
                places.Add(place, members = []);
            members.Add(at);
        }

        return [.. places.OrderBy(place => place.Key).Select(place => place.Value.ToArray())];
    }

    private static int Compare(WorkerClass one, WorkerClass other)
    {
        var order = string.CompareOrdinal(one.Occupation, other.Occupation);
        if (order == 0)
            order = (one.WageWish ?? -1).CompareTo(other.WageWish ?? -1);
        if (order == 0)
            order = one.Skills.CompareTo(other.Skills);
        if (order == 0)
            order = string.CompareOrdinal(one.Province, other.Province);
        return order != 0 ? order : one.Declined.CompareTo(other.Declined);
    }
}
