using Sedz.Schema;

namespace Sedz.Analytics.Matching;

/// <summary>So many people of a group, or more, must be placed.</summary>
public sealed record PlacementFloor
{
    private PlacementFloor(int group, LocalizedText name, double? share, long? count)
    {
        Group = group;
        Name = name;
        Share = share;
        Count = count;
    }

    /// <summary>Number of the group.</summary>
    public int Group { get; }

    /// <summary>The group in words, such as a province's name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The floor as a share of the group's workers, 0..1, rounded up to whole people; null where it is a count.</summary>
    public double? Share { get; }

    /// <summary>The floor as a number of people, 0 or more; null where it is a share.</summary>
    public long? Count { get; }

    /// <summary>A floor as a share of the group's workers.</summary>
    /// <param name="group">Number of the group.</param>
    /// <param name="name">The group in words.</param>
    /// <param name="share">0 to 1.</param>
    /// <exception cref="InputRefusedException"><c>bad_floor</c>.</exception>
    public static PlacementFloor OfShare(int group, LocalizedText name, double share) => share is >= 0 and <= 1
        ? new(group, name, share, null)
        : throw Refused($"{share}", "ต้องอยู่ระหว่าง 0 ถึง 1", "It must lie in 0 to 1.");

    /// <summary>A floor as a number of people.</summary>
    /// <param name="group">Number of the group.</param>
    /// <param name="name">The group in words.</param>
    /// <param name="count">0 or more.</param>
    /// <exception cref="InputRefusedException"><c>bad_floor</c>.</exception>
    public static PlacementFloor OfCount(int group, LocalizedText name, long count) => count >= 0
        ? new(group, name, null, count)
        : throw Refused($"{count}", "ต้องตั้งแต่ศูนย์ขึ้นไป", "It must be 0 or more.");

    /// <summary>The floor in people, in a group of a size.</summary>
    internal long PeopleOf(long workers) => Count ?? (long)Math.Ceiling(Share!.Value * workers);

    private static InputRefusedException Refused(string value, string ruleTh, string ruleEn) => InputRefusedException.Of(
        "bad_floor", "floors", $"เกณฑ์ขั้นต่ำ {value} ใช้ไม่ได้ {ruleTh}", $"A floor of {value} cannot be used. {ruleEn}");
}
