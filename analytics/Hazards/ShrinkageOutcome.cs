using Sedz.Schema;

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

/// <summary>The outcomes of shrinkage in words.</summary>
public static class ShrinkageWords
{
    /// <summary>What an outcome means for the rates.</summary>
    /// <param name="outcome">The outcome.</param>
    public static LocalizedText Of(ShrinkageOutcome outcome) => outcome switch
    {
        ShrinkageOutcome.Differing => new(
            "พื้นที่ต่างกันเกินกว่าความบังเอิญ แต่ละแห่งจึงคงอัตราของตนไว้บางส่วน",
            "The places differ more than chance allows, so each keeps a part of its own rate."),
        ShrinkageOutcome.NoMoreThanChance => new(
            "พื้นที่ต่างกันไม่เกินความบังเอิญ ทุกแห่งจึงใช้อัตราเฉลี่ย",
            "The places differ no more than chance allows, so all stand at the mean rate."),
        ShrinkageOutcome.OnePlace => new(
            "มีข้อมูลเพียงแห่งเดียว จึงไม่ทราบว่าพื้นที่ต่างกันเพียงใด",
            "Only one place was observed, so how places differ is not known."),
        ShrinkageOutcome.NoEvents => new(
            "ไม่พบเหตุการณ์ในทุกพื้นที่ อัตราทุกแห่งจึงเป็นศูนย์ ซึ่งไม่ได้แปลว่าจะไม่เกิดขึ้น",
            "Nothing was counted anywhere, so every rate is 0, which does not say that nothing can happen."),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome."),
    };
}
