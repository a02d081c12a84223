namespace Sedz.Schema.Matching;

/// <summary>Where a match stands in its life.</summary>
public enum MatchState
{
    /// <summary>A run proposes it; nobody has answered. เสนอแล้ว</summary>
    Proposed,

    /// <summary>The worker has accepted it; later runs keep it. ตอบรับ</summary>
    Accepted,

    /// <summary>The worker has declined it, or taken the acceptance back; it is not proposed to the worker again. ปฏิเสธ</summary>
    Declined,

    /// <summary>The worker has taken up the work. เริ่มงานแล้ว</summary>
    Placed,

    /// <summary>The worker was seen to be still at work later. ยังทำงานอยู่</summary>
    Retained,

    /// <summary>The worker has left the work. ออกจากงาน</summary>
    Left,

    /// <summary>A later run proposes something else, or nothing. ถอนข้อเสนอ</summary>
    Withdrawn,
}
