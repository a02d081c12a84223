using Sedz.Schema;

namespace Sedz.Analytics.Labour.Supply;

/// <summary>
/// Rounds small groups of people before they enter anything that is published in another form than a count, such as a ranking: to one of the
/// two multiples of <see cref="SmallNumbers.Threshold"/> around the count, the nearer one the likelier, so that sums stay right on average. From a
/// rounded group nobody can tell whether it holds a person or not.
/// </summary>
public static class CountRounding
{
    /// <summary>What is said where rounded groups are used.</summary>
    public static LocalizedText Note { get; } = new(
        $"จำนวนแรงงานรายตำบลและอาชีพถูกปัดแบบสุ่มเป็นพหุคูณของ {SmallNumbers.Threshold} ก่อนนำมาคำนวณ เพื่อไม่ให้ระบุตัวบุคคลได้",
        $"Groups of workers by sub-district and occupation are rounded at random to multiples of {SmallNumbers.Threshold} before they are used, so "
        + "that nobody can be told from them.");

    /// <summary>Rounds a count.</summary>
    /// <param name="count">The count, 0 or more.</param>
    /// <param name="draw">
    /// A number from 0 up to, not including, 1: always the same for a group, so that asking again tells nothing, and unknown to who asks.
    /// </param>
    /// <returns>A multiple of the threshold; its mean over all draws is the count.</returns>
    public static int Of(int count, double draw)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var (below, left) = (count / SmallNumbers.Threshold, count % SmallNumbers.Threshold);
        return SmallNumbers.Threshold * (draw * SmallNumbers.Threshold < left ? below + 1 : below);
    }
}
