using System.Collections.Immutable;
using Sedz.Schema;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Ranking;

/// <summary>The published value of a yearly rate, for the two hazards that the programme names (R2.2.4).</summary>
public static class RecurrenceScale
{
    /// <summary>The upper end of GISTDA's lowest class of recurrent flood: up to 3 times in 10 years.</summary>
    public const double OccasionalRate = 0.3;

    /// <summary>The upper end of GISTDA's middle class: 4 to 7 times in 10 years.</summary>
    public const double FrequentRate = 0.7;

    /// <summary>The upper end of GISTDA's highest class, 8 to 10 times in 10 years: every year.</summary>
    public const double YearlyRate = 1.0;

    private static readonly CutOff[] Classes = [new(0, 0), new(OccasionalRate, 1.0 / 3), new(FrequentRate, 2.0 / 3), new(YearlyRate, 1)];

    /// <summary>The value of a rate of flood.</summary>
    public static ValueFunction Flood { get; } = new(
        new(
            "ใช้ชั้นความถี่น้ำท่วมซ้ำซากของ GISTDA (ไม่เกิน 3, 4-7 และ 8-10 ครั้งใน 10 ปี) เป็นจุดแบ่ง แต่ละชั้นเท่ากับหนึ่งในสามของคะแนน "
            + "ตั้งแต่ปีละครั้งขึ้นไปได้คะแนนเต็ม",
            "The classes of GISTDA's recurrent-flood maps (up to 3, 4-7 and 8-10 times in 10 years) are the cut-offs. "
            + "Each class is a third of the scale; once a year or more is full value."),
        [.. Classes]);

    /// <summary>The value of a rate of drought.</summary>
    public static ValueFunction Drought { get; } = new(
        new(
            "ใช้จุดแบ่งเดียวกับน้ำท่วม เพื่อให้ภัยแล้งปีละครั้งมีน้ำหนักเท่ากับน้ำท่วมปีละครั้ง เอกสารของกระทรวงไม่ได้ให้ภัยใดสำคัญกว่า",
            "The cut-offs of flood are used, so that one drought a year weighs as much as one flood a year: the Ministry's document "
            + "puts neither before the other."),
        [.. Classes]);

    /// <summary>The hazards that the criterion is made of.</summary>
    public static ImmutableArray<Hazard> Hazards { get; } = [Hazard.Flood, Hazard.Drought];

    /// <summary>Why the hazards of the criterion have equal parts.</summary>
    public static LocalizedText ShareRationale { get; } = new(
        "น้ำท่วมและภัยแล้งมีส่วนเท่ากัน เพราะหลักเกณฑ์กล่าวถึงทั้งสองภัยโดยไม่จัดลำดับ",
        "Flood and drought have equal parts, since the rules name both and rank neither.");

    /// <summary>The value function of a hazard.</summary>
    /// <param name="hazard">One of <see cref="Hazards"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The criterion does not hold the hazard.</exception>
    public static ValueFunction Of(Hazard hazard) => hazard switch
    {
        Hazard.Flood => Flood,
        Hazard.Drought => Drought,
        _ => throw new ArgumentOutOfRangeException(nameof(hazard), hazard, "The programme's criterion holds flood and drought (R2.2.4)."),
    };
}
