using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Partners;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>What an organisation does at a site, by the words of forms and sheets. A cell that names two roles names none: each is a row.</summary>
public static class PartnerRoleCell
{
    private static readonly WordTable<PartnerRole> Words = new(
        (PartnerRole.Employment, ["การจ้างงาน", "จ้างงาน", "สร้างงาน", "employment", "jobs"]),
        (PartnerRole.Infrastructure, ["โครงสร้างพื้นฐาน", "infrastructure"]),
        (PartnerRole.MaterialsAndEquipment,
        [
            "วัสดุและอุปกรณ์", "วัสดุอุปกรณ์", "วัสดุ", "อุปกรณ์", "ปัจจัยการผลิต", "materials and equipment", "materials_and_equipment", "materials",
            "equipment",
        ]),
        (PartnerRole.Facilitation, ["อำนวยความสะดวก", "การประสานงาน", "facilitation", "coordination"]),
        (PartnerRole.Skills, ["พัฒนาทักษะ", "ทักษะ", "ฝึกอบรม", "skills", "training"]),
        (PartnerRole.Research, ["วิจัยและนวัตกรรม", "วิจัย", "นวัตกรรม", "research and innovation", "research", "innovation"]),
        (PartnerRole.ProjectManagement, ["บริหารโครงการ", "บริหารจัดการโครงการ", "project management", "project_management"]),
        (PartnerRole.Planning, ["วางแผน", "planning"]),
        (PartnerRole.ProductDevelopment,
        [
            "พัฒนาผลิตภัณฑ์", "พัฒนาและต่อยอดผลิตภัณฑ์", "ต่อยอดผลิตภัณฑ์", "product development", "product_development",
        ]),
        (PartnerRole.Participation, ["การมีส่วนร่วม", "มีส่วนร่วม", "ร่วมกิจกรรม", "participation"]),
        (PartnerRole.Learning, ["การเรียนรู้", "แหล่งเรียนรู้", "learning"]),
        (PartnerRole.Publicity, ["ประชาสัมพันธ์", "เผยแพร่", "publicity", "communication"]));

    private static readonly CellError Unknown = new("unknown_role",
        $"ไม่รู้จักบทบาท โปรดเลือกหนึ่งใน: {string.Join(" ", PartnerRoles.All.Select(role => PartnerRoles.Of(role).Th))} (หนึ่งแถวต่อหนึ่งบทบาท)",
        $"The role is not known: choose one of {string.Join(", ", PartnerRoles.All.Select(role => PartnerRoles.Of(role).En))}; one row a role");

    /// <summary>Reads a role.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>The role; or the error <c>unknown_role</c>, also for a cell that names several.</returns>
    public static CellReading<PartnerRole> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.Marks(text)) return default;
        return Words.Find(text) is [var only] ? new(only) : new(Unknown);
    }
}
