namespace Sedz.Schema.Partners;

/// <summary>How far an engagement has come.</summary>
public enum EngagementStatus
{
    /// <summary>The organisation has offered; nothing is agreed. เสนอ</summary>
    Offered,

    /// <summary>Agreed with the site or the province. ตกลงแล้ว</summary>
    Agreed,

    /// <summary>What was agreed has been delivered. ส่งมอบแล้ว</summary>
    Delivered,

    /// <summary>It has lapsed: withdrawn, or its time has passed undelivered. สิ้นผล</summary>
    Lapsed,
}
