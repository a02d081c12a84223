using System.Collections.Immutable;

namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>
/// The published presets. R1.1 names two grounds, an area's potential and recurrent disasters, and puts neither first: beside equal
/// weights each ground has a preset, in which what it rests on counts <see cref="LeadFactor"/> times as much as the rest.
/// </summary>
public static class WeightPresets
{
    /// <summary>
    /// How many times as much the leading criteria count. The least whole number that leads; a judgement, open to the committee's.
    /// </summary>
    public const double LeadFactor = 2;

    /// <summary>A third each: what a ranking uses when nobody asks otherwise.</summary>
    public static WeightPreset Equal { get; } = new(
        "EQUAL",
        new("น้ำหนักเท่ากัน", "Equal weights"),
        new(
            "เอกสารของกระทรวงไม่ได้จัดลำดับความสำคัญของด้านใด จึงให้ทุกด้านเท่ากัน",
            "The Ministry's document puts no criterion before another, so all count the same."),
        CriterionWeights.Equal);

    /// <summary>Led by potential: the workers who came home and the readiness of the site.</summary>
    public static WeightPreset Potential { get; } = new(
        "POTENTIAL",
        new("เน้นพื้นที่ที่มีศักยภาพ", "Led by potential"),
        new(
            "สำหรับพื้นที่ที่เลือกเพราะมีศักยภาพ แรงงานคืนถิ่นและความพร้อมดำเนินการคือสิ่งที่ทำให้เริ่มงานได้ "
            + "จึงนับเป็นสองเท่าของการเกิดภัยพิบัติซ้ำซาก",
            "For areas chosen for their potential: the workers who came home and the readiness of the site are what work can start with, "
            + "so each counts twice as much as disaster recurrence."),
        CriterionWeights.Of(1, LeadFactor, LeadFactor));

    /// <summary>Led by recurrent disasters.</summary>
    public static WeightPreset RecurrentDisaster { get; } = new(
        "RECURRENT_DISASTER",
        new("เน้นพื้นที่ประสบภัยพิบัติซ้ำซาก", "Led by recurrent disasters"),
        new(
            "สำหรับพื้นที่ที่เลือกเพราะประสบภัยพิบัติซ้ำซาก การเกิดภัยซ้ำจึงนับเป็นสองเท่าของด้านอื่นแต่ละด้าน",
            "For areas chosen because disasters keep coming back: recurrence counts twice as much as each of the others."),
        CriterionWeights.Of(LeadFactor, 1, 1));

    /// <summary>All presets, the default first.</summary>
    public static ImmutableArray<WeightPreset> All { get; } = [Equal, Potential, RecurrentDisaster];
}
