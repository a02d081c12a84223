using System.Globalization;
using Sedz.Analytics.Hazards;
using Sedz.Schema;

namespace Sedz.Api.Hazards;

/// <summary>
/// How the national level of a source changed, taken from all places together: reporting grew, and no place is called worse for it.
/// </summary>
/// <param name="FromYear">First of the latest ten years (CE), at whose level the rate is told.</param>
/// <param name="ToYear">Last of them.</param>
/// <param name="Ratio">Their level over that of the whole window; the rate has been multiplied by it.</param>
/// <param name="Low">The lower end of the 90 % interval of the ratio.</param>
/// <param name="High">The upper end of the 90 % interval of the ratio.</param>
/// <param name="Text">The same as a sentence.</param>
public sealed record LevelShiftAnswer(int FromYear, int ToYear, double Ratio, double Low, double High, LocalizedText Text)
{
    /// <summary>A shift as clients see it.</summary>
    public static LevelShiftAnswer Of(LevelPeriod latest)
    {
        ArgumentNullException.ThrowIfNull(latest);
        var (ratio, low, high) = (Number(latest.Ratio), Number(latest.Low), Number(latest.High));
        return new(
            latest.FromYear, latest.ToYear, latest.Ratio, latest.Low, latest.High,
            new(
                "อัตรานี้คิดตามระดับของทั้งประเทศในช่วง "
                + $"พ.ศ. {latest.FromYear + ThaiDate.BuddhistEraOffset}–{latest.ToYear + ThaiDate.BuddhistEraOffset} "
                + $"ซึ่งเป็น {ratio} เท่าของระดับเฉลี่ยตลอดช่วงที่สังเกต (ช่วงร้อยละ 90: {low}–{high}) "
                + "การเปลี่ยนระดับอาจมาจากการรายงานที่มากขึ้น จึงไม่นับเป็นความเสี่ยงของพื้นที่ใดพื้นที่หนึ่ง",
                $"The rate is told at the national level of {latest.FromYear}–{latest.ToYear}, which is {ratio} times that of the whole "
                + $"window (90 % interval {low}–{high}). More reporting may be behind the change, so it is no single place's risk."));
    }

    private static string Number(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);
}
