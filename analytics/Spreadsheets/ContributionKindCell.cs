using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Partners;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>What a commitment is of, by the words of forms and sheets.</summary>
public static class ContributionKindCell
{
    private static readonly WordTable<ContributionKind> Words = new(
        (ContributionKind.Money, ["เงิน", "งบประมาณ", "ทุน", "money", "cash", "funds", "budget"]),
        (ContributionKind.Land, ["ที่ดิน", "พื้นที่", "land"]),
        (ContributionKind.Labour, ["แรงงาน", "กำลังคน", "labour", "labor", "work"]),
        (ContributionKind.Materials, ["วัสดุอุปกรณ์", "วัสดุ", "อุปกรณ์", "เครื่องจักร", "พันธุ์พืช", "materials", "material", "equipment"]),
        (ContributionKind.Training, ["ฝึกอบรม", "อบรม", "training"]),
        (ContributionKind.Knowledge, ["องค์ความรู้", "ความรู้", "วิชาการ", "ที่ปรึกษา", "knowledge", "advice"]),
        (ContributionKind.Other, ["อื่นๆ", "อื่น ๆ", "อื่น", "other"]));

    private static readonly CellError Unknown = new("unknown_contribution",
        "ไม่รู้จักประเภทการสนับสนุน โปรดเลือกหนึ่งใน: เงิน ที่ดิน แรงงาน วัสดุ ฝึกอบรม องค์ความรู้ อื่น ๆ (หนึ่งแถวต่อหนึ่งประเภท)",
        "The kind of contribution is not known: choose one of money, land, labour, materials, training, knowledge, other; one row a kind");

    /// <summary>Reads a kind.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>The kind; or the error <c>unknown_contribution</c>, also for a cell that names several.</returns>
    public static CellReading<ContributionKind> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.Marks(text)) return default;
        return Words.Find(text) is [var only] ? new(only) : new(Unknown);
    }
}
