namespace Sedz.Analytics.ValueChains.Units;

/// <summary>What a unit measures.</summary>
public enum MeasureDimension
{
    /// <summary>Mass; kilograms. น้ำหนัก</summary>
    Mass,

    /// <summary>Volume; litres. ปริมาตร</summary>
    Volume,

    /// <summary>Things counted; each kind of thing is a unit of its own, since a bottle is no sack. จำนวนนับ</summary>
    Count,

    /// <summary>Length; metres. ความยาว</summary>
    Length,

    /// <summary>Area; square metres. พื้นที่</summary>
    Area,
}
