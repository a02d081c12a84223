using Sedz.Analytics.Labour.Supply;

namespace Sedz.Analytics.Activities;

/// <summary>One number of people of plans or reports up to a day; those too small to tell are summed apart.</summary>
internal struct PeopleSum
{
    private long large;
    private int largeCount;
    private int small;
    private int smallCount;

    /// <summary>Adds the number of a plan or report; null when nobody said.</summary>
    public void Add(int? people)
    {
        if (people is not { } count) return;
        if (SmallNumbers.IsSmall(count)) (small, smallCount) = (small + count, smallCount + 1);
        else (large, largeCount) = (large + count, largeCount + 1);
    }

    /// <summary>Adds another sum.</summary>
    public void Add(in PeopleSum other)
    {
        (large, largeCount) = (large + other.large, largeCount + other.largeCount);
        (small, smallCount) = (small + other.small, smallCount + other.smallCount);
    }

    /// <summary>The figure of what came after an earlier day.</summary>
    /// <param name="earlier">The sum up to the earlier day.</param>
    /// <param name="count">How many plans or reports came after it.</param>
    /// <param name="holdBackSmall">Whether what is too small to tell is held back.</param>
    public readonly Figure Since(in PeopleSum earlier, int count, bool holdBackSmall)
    {
        var (told, sum) = (largeCount - earlier.largeCount, large - earlier.large);
        var held = smallCount - earlier.smallCount;
        var unknown = count - told - held;
        if (!holdBackSmall) (told, sum, held) = (told + held, sum + small - earlier.small, 0);
        return new(told == 0 ? null : sum, told, unknown, held);
    }
}
