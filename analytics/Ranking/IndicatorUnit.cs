namespace Sedz.Analytics.Ranking;

/// <summary>What the number of an indicator counts.</summary>
public enum IndicatorUnit
{
    /// <summary>Events a year. ครั้งต่อปี</summary>
    PerYear,

    /// <summary>A part of a whole, 0..1. สัดส่วน</summary>
    Share,

    /// <summary>A published value on the scale of 0..1, for an answer in words. ค่าตามเกณฑ์ 0..1</summary>
    Scale,

    /// <summary>Workers for each opening, after those that other sites draw. คนต่อตำแหน่งงาน</summary>
    PerOpening,

    /// <summary>
    /// Levels that two occupation codes share: 0 none, 1 major, 2 sub-major, 3 minor, 4 unit group. ระดับรหัสอาชีพที่ตรงกัน
    /// </summary>
    SharedLevels,
}
