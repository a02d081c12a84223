using Sedz.Analytics.Labour;

namespace Sedz.Analytics.Matching;

/// <summary>
/// How far workers may be sent, and what counts how much. Every number is the project's choice, published, open to the committee's.
/// </summary>
public sealed record MatchingOptions
{
    /// <summary>The longest distance that may be asked for: more than the country is long, about 1,650 km.</summary>
    public const double LongestRadiusMetres = 1_700_000;

    /// <summary>The most candidates that may be asked for.</summary>
    public const int MostCandidates = 200;

    /// <summary>The default options.</summary>
    public static MatchingOptions Default { get; } = new();

    /// <summary>Metres beyond which no one is sent: default the reach of <see cref="DistanceDecay"/>, 60 km; above 0 to 1,700 km.</summary>
    public double RadiusMetres { get; init; } = DistanceDecay.ReachMetres;

    /// <summary>
    /// How many fitting openings each class is offered, the nearest first, ties in the order of openings: default 16, 1 to 200. It bounds
    /// time and memory; the least cost is that among these candidates.
    /// </summary>
    public int Candidates { get; init; } = 16;

    /// <summary>Weight of distance, 1 less its decay: default 0.5, 0 to 1.</summary>
    public double DistanceWeight { get; init; } = 0.5;

    /// <summary>Weight of the mismatch of occupation and wished skills: default 0.3, 0 to 1.</summary>
    public double SkillWeight { get; init; } = 0.3;

    /// <summary>Weight of the part of the wage wish that the wage does not reach: default 0.15, 0 to 1.</summary>
    public double WageWeight { get; init; } = 0.15;

    /// <summary>Policy: weight of working outside the home province: default 0.05, 0 to 1.</summary>
    public double ProvinceWeight { get; init; } = 0.05;

    /// <summary>
    /// The largest part of the wage wish that may stay out of reach: default 0.5, 0 to 1. An opening that pays less is no candidate.
    /// </summary>
    public double LargestWageGap { get; init; } = 0.5;

    /// <summary>
    /// U, what staying unplaced costs, in times of the dearest place that could be: default 2, above 1 to 50. See
    /// <see cref="MatchingGraph.UnplacedCost"/> for what it promises.
    /// </summary>
    public double UnplacedFactor { get; init; } = 2;

    /// <summary>U in units of cost.</summary>
    internal int UnplacedCost => Math.Max(
        (int)Math.Ceiling(UnplacedFactor * MatchingCosts.Scale * Weights), DearestPlace + 1);

    private double Weights => DistanceWeight + SkillWeight + WageWeight + ProvinceWeight;

    /// <summary>No place costs more: each of the four terms rounds up by half a unit at most.</summary>
    private int DearestPlace => (int)Math.Ceiling(MatchingCosts.Scale * Weights) + 2;

    /// <summary>Refuses what cannot be used.</summary>
    /// <exception cref="InputRefusedException"><c>bad_radius</c>, <c>bad_option</c>.</exception>
    public void Check()
    {
        if (!(RadiusMetres > 0 && RadiusMetres <= LongestRadiusMetres))
        {
            throw InputRefusedException.Of(
                "bad_radius", "radiusMetres",
                $"รัศมี {RadiusMetres:0.#} เมตรใช้ไม่ได้ ต้องมากกว่า 0 และไม่เกิน {LongestRadiusMetres:N0} เมตร "
                + "ซึ่งยาวกว่าประเทศทั้งประเทศ",
                $"A radius of {RadiusMetres:0.#} metres cannot be used. It must be above 0 and at most {LongestRadiusMetres:N0}, "
                + "which is more than the whole country is long.");
        }

        Between(Candidates, 1, MostCandidates, "candidates", "จำนวนตำแหน่งที่เสนอต่อกลุ่ม");
        Between(DistanceWeight, 0, 1, "distanceWeight", "น้ำหนักของระยะทาง");
        Between(SkillWeight, 0, 1, "skillWeight", "น้ำหนักของทักษะ");
        Between(WageWeight, 0, 1, "wageWeight", "น้ำหนักของค่าจ้าง");
        Between(ProvinceWeight, 0, 1, "provinceWeight", "น้ำหนักของการทำงานนอกจังหวัด");
        Between(LargestWageGap, 0, 1, "largestWageGap", "ส่วนต่างค่าจ้างสูงสุด");
        Between(UnplacedFactor, Math.BitIncrement(1.0), 50, "unplacedFactor", "จำนวนเท่าของต้นทุนที่ไม่ได้งาน");
        Between(Weights, double.Epsilon, 4, "weights", "ผลรวมของน้ำหนัก");
    }

    private static void Between(double value, double least, double most, string field, string th)
    {
        if (!(value >= least && value <= most))
        {
            var from = least == Math.BitIncrement(1.0) ? "above 1" : least == double.Epsilon ? "above 0" : $"{least}";
            var fromTh = least == Math.BitIncrement(1.0) ? "มากกว่า 1" : least == double.Epsilon ? "มากกว่า 0" : $"ตั้งแต่ {least}";
            throw InputRefusedException.Of(
                "bad_option", field,
                $"{th} คือ {value} ต้อง{fromTh} ถึง {most}",
                $"'{field}' is {value}. It must lie in {from} to {most}.");
        }
    }
}
