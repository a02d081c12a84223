using Sedz.Schema;

namespace Sedz.Analytics.Labour;

/// <summary>
/// How much less a place of work counts the further it is: the one decay of the programme, for labour availability and for matching.
/// <para>
/// Full within <see cref="FullMetres"/>, then the Gaussian of D. Dai, "Black residential segregation, disparities in spatial access to
/// health care facilities, and late-stage breast cancer diagnosis in metropolitan Detroit", Health &amp; Place 16, 2010, which falls to
/// exactly 0 at <see cref="ReachMetres"/>, so that nothing jumps at the edge.
/// </para>
/// </summary>
public static class DistanceDecay
{
    /// <summary>Metres within which distance counts for nothing: the own sub-district, a walk or a short ride.</summary>
    public const double FullMetres = 5_000;

    /// <summary>Metres at and beyond which a place is out of reach: about an hour by motorcycle or pick-up each way.</summary>
    public const double ReachMetres = 60_000;

    /// <summary>The Gaussian where its own scale is one; taken off, so that the curve ends at 0.</summary>
    private static readonly double AtReach = Math.Exp(-0.5);

    /// <summary>Why the decay is what it is.</summary>
    public static LocalizedText Rationale { get; } = new(
        "ระยะไม่เกิน 5 กิโลเมตรนับเต็ม เพราะอยู่ในตำบลเดียวกันหรือใกล้เคียง จากนั้นลดลงตามเส้นโค้งแบบเกาส์จนเป็นศูนย์ที่ 60 กิโลเมตร "
        + "ซึ่งใช้เวลาเดินทางด้วยรถจักรยานยนต์หรือรถกระบะราวหนึ่งชั่วโมงต่อเที่ยว ตัวเลขทั้งสองเป็นข้อกำหนดของโครงการนี้ ไม่ใช่ผลสำรวจ",
        "Up to 5 km counts in full: it is the same sub-district or the next. From there it falls along a Gaussian to 0 at 60 km, about an "
        + "hour by motorcycle or pick-up each way. Both figures are this project's choice, not the result of a survey.");

    /// <summary>The weight of a distance, 1 to 0, never rising.</summary>
    /// <param name="metres">The distance; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative or NaN.</exception>
    public static double Of(double metres)
    {
        if (!(metres >= 0))
            throw new ArgumentOutOfRangeException(nameof(metres), metres, "A distance is 0 or more.");
        if (metres <= FullMetres)
            return 1;
        if (metres >= ReachMetres)
            return 0;
        var part = (metres - FullMetres) / (ReachMetres - FullMetres);
        return (Math.Exp(-0.5 * part * part) - AtReach) / (1 - AtReach);
    }
}
