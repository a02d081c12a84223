namespace Sedz.Schema.Matching;

/// <summary>The reasons in words, each with what would help.</summary>
public static class MatchReasonCodeWords
{
    /// <summary>A reason in words.</summary>
    public static LocalizedText Of(MatchReasonCode code) => code switch
    {
        MatchReasonCode.NoOpeningInReach => new(
            "ไม่มีตำแหน่งงานในระยะ ต้องเปิดตำแหน่งใกล้บ้านหรือขยายรัศมี",
            "No opening within the radius: open one nearer, or widen the radius"),
        MatchReasonCode.NoSkillFit => new(
            "ยังขาดทักษะที่กำหนด การฝึกทักษะจะเปิดทางให้", "A required skill is missing: training in it would open a way"),
        MatchReasonCode.WageTooLow => new(
            "ค่าจ้างต่ำกว่าที่ต้องการมากเกินไป", "The wage is too far below the one looked for"),
        MatchReasonCode.AllPlacesFull => new(
            "ที่เหมาะสมเต็มทั้งหมด ต้องเพิ่มจำนวนรับ", "All fitting places are taken: more places are needed"),
        MatchReasonCode.LeftByPolicy => new(
            "มีที่ว่างที่เหมาะสม แต่นโยบายที่เลือกไม่ได้จัดให้ โปรดใช้นโยบายต้นทุนต่ำสุด",
            "A fitting place is empty, and the policy chosen did not give it: choose the policy of least cost"),
        MatchReasonCode.NoWorkerInReach => new("ไม่มีแรงงานอยู่ในระยะ", "No worker lives within the radius"),
        MatchReasonCode.BetterPlacedElsewhere => new(
            "ผู้ที่เหมาะสมได้ที่อื่นซึ่งต้นทุนรวมต่ำกว่า", "Those who would fit have other places, at a lower total"),
        MatchReasonCode.Declined => new(
            "เคยปฏิเสธหรือออกจากงานที่เหมาะสมแล้ว จึงไม่เสนอซ้ำ", "What would fit was declined or left before and is not proposed again"),
        MatchReasonCode.NoHomePlace => new(
            "ไม่ทราบพิกัดของตำบลที่อยู่ โปรดนำเข้าตารางสถานที่",
            "The position of the home sub-district is not known: import the table of places"),
        MatchReasonCode.NotAvailable => new("แจ้งว่าไม่ประสงค์ทำงานในพื้นที่", "Not looking for work here"),
        MatchReasonCode.AvailableLater => new("พร้อมทำงานหลังวันที่กำหนด", "Can take up work only after the day that was asked for"),
        MatchReasonCode.AlreadyMatched => new(
            "มีงานที่ตอบรับหรือทำอยู่แล้ว หรือมีข้อเสนอนอกจังหวัดนี้",
            "Has a place already, or a proposal beyond the province that is matched"),
        MatchReasonCode.NoPosition => new(
            "ไม่ทราบที่ตั้งของพื้นที่ โปรดระบุพิกัดหรือแนวเขต", "Where the site lies is not known: give its position or boundary"),
        MatchReasonCode.Full => new("มีผู้ตอบรับครบจำนวนแล้ว", "All places are accepted or taken up"),
        MatchReasonCode.Ended => new("พ้นวันสุดท้ายของงานแล้ว โปรดปิดตำแหน่ง", "The last day of the work is over: close the opening"),
        MatchReasonCode.Changed => new(
            "ข้อมูลเปลี่ยนระหว่างการจับคู่ จึงยังไม่เสนอ โปรดจับคู่อีกครั้ง",
            "The record was changed while the run was at work, so that nothing is proposed yet: match again"),
        MatchReasonCode.NoRoadDistance => new(
            "ตารางระยะทางตามถนนที่ใช้ไม่มีตำบลหรือพื้นที่นี้ โปรดเพิ่มในตาราง (import distances)",
            "The distances by road that the run goes by do not have this sub-district or site: add it to the table (import distances)"),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not a reason."),
    };
}
