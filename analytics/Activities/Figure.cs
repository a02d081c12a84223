using Sedz.Analytics.Labour.Supply;

namespace Sedz.Analytics.Activities;

/// <summary>
/// One number summed over plans or reports. What nobody said is counted, not taken for zero, and so is what is held back: the sum is over
/// the rest. Adding figures of parts gives the figure of the whole, for whoever sees small numbers and for whoever does not.
/// </summary>
/// <param name="Value">The sum of what is known and shown; null where there is nothing of that, which is not zero.</param>
/// <param name="Known">Over how many plans or reports.</param>
/// <param name="Unknown">In how many nobody said the number.</param>
/// <param name="HeldBack">
/// In how many it is 1 to 4 people and therefore not shown: in truth the sum is larger, by one to four for each of them.
/// </param>
public sealed record Figure(decimal? Value, int Known, int Unknown, int HeldBack)
{
    /// <summary>The figure of no plan and no report.</summary>
    public static Figure None { get; } = new(null, 0, 0, 0);

    /// <summary>Money of one plan or report.</summary>
    internal static Figure OfMoney(decimal? baht) => new(baht, baht is null ? 0 : 1, baht is null ? 1 : 0, 0);

    /// <summary>People of one plan or report.</summary>
    /// <param name="people">How many; null when nobody said.</param>
    /// <param name="holdBackSmall">Whether a number that is too small to tell is held back.</param>
    public static Figure OfPeople(int? people, bool holdBackSmall) => people switch
    {
        null => new(null, 0, 1, 0),
        { } small when holdBackSmall && SmallNumbers.IsSmall(small) => new(null, 0, 0, 1),
        { } count => new(count, 1, 0, 0),
    };

    /// <summary>The figure of two parts together.</summary>
    public Figure Plus(Figure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            Value is null ? other.Value : Value + (other.Value ?? 0),
            Known + other.Known,
            Unknown + other.Unknown,
            HeldBack + other.HeldBack);
    }
}
