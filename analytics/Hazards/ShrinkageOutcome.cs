namespace Sedz.Analytics.Hazards;

/// <summary>What the moments of rates say of the places' differences.</summary>
public enum ShrinkageOutcome
{
    /// <summary>The places differ more than chance allows; each keeps a part of its own rate. ต่างกันเกินความบังเอิญ</summary>
    Differing,

    /// <summary>The places differ no more than chance allows; all stand at the mean. ไม่ต่างกันเกินความบังเอิญ</summary>
    NoMoreThanChance,

    /// <summary>Only one place was observed, so nothing is known of differences; its own rate is the mean. สังเกตเพียงแห่งเดียว</summary>
    OnePlace,

    /// <summary>Nothing was counted anywhere: the mean is 0, and so is every rate. ไม่พบเหตุการณ์</summary>
    NoEvents,
}
