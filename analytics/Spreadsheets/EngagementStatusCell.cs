using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Partners;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>How far an engagement has come, by the words of forms and sheets.</summary>
public static class EngagementStatusCell
{
    private static readonly WordTable<EngagementStatus> Words = new(
        (EngagementStatus.Offered, ["เสนอ", "แสดงความจำนง", "offered", "offer", "proposed"]),
        (EngagementStatus.Agreed, ["ตกลง", "รับปาก", "ลงนาม", "บันทึกข้อตกลง", "agreed", "signed", "mou"]),
        (EngagementStatus.Delivered, ["ส่งมอบแล้ว", "ส่งมอบ", "ดำเนินการแล้ว", "แล้วเสร็จ", "delivered", "completed"]),
        (EngagementStatus.Lapsed, ["สิ้นผล", "ยกเลิก", "ถอนตัว", "หมดอายุ", "lapsed", "cancelled", "withdrawn"]));

    private static readonly CellError Unknown = new("unknown_status",
        "ไม่รู้จักสถานะ โปรดเลือกหนึ่งใน: เสนอ ตกลงแล้ว ส่งมอบแล้ว สิ้นผล",
        "The status is not known: choose one of offered, agreed, delivered, lapsed");

    /// <summary>Reads a status.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>The status; or the error <c>unknown_status</c>, also for "not yet delivered", which says what it is not.</returns>
    public static CellReading<EngagementStatus> Read(string? cell) => Words.ReadOne(cell, Unknown);
}
