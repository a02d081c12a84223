namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>
/// Weights to begin with: a starting point for the committee, never a recommendation. A preset changes how much each criterion counts and
/// nothing else: no site is left out by it, and a site's stated grounds are not looked at.
/// </summary>
public enum WeightPreset
{
    /// <summary>A third each: what a ranking uses when nobody asks otherwise. น้ำหนักเท่ากัน</summary>
    Equal,

    /// <summary>
    /// Labour availability and readiness count twice as much as disaster recurrence. It measures no potential of its own.
    /// เน้นพื้นที่ที่มีศักยภาพ
    /// </summary>
    Potential,

    /// <summary>Disaster recurrence counts twice as much as each of the others. เน้นพื้นที่ประสบภัยพิบัติซ้ำซาก</summary>
    RecurrentDisaster,
}
