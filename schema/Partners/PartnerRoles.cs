using System.Collections.Immutable;
using static Sedz.Schema.Partners.PartnerSector;

namespace Sedz.Schema.Partners;

/// <summary>The roles in words, and which sectors the programme names for each.</summary>
public static class PartnerRoles
{
    /// <summary>The roles, in the order of the list.</summary>
    public static ImmutableArray<PartnerRole> All { get; } = [.. Enum.GetValues<PartnerRole>()];

    /// <summary>A role in words.</summary>
    public static LocalizedText Of(PartnerRole role) => role switch
    {
        PartnerRole.Employment => new("การจ้างงาน", "employment"),
        PartnerRole.Infrastructure => new("โครงสร้างพื้นฐาน", "infrastructure"),
        PartnerRole.MaterialsAndEquipment => new("วัสดุและอุปกรณ์พื้นฐาน", "basic materials and equipment"),
        PartnerRole.Facilitation => new("การอำนวยความสะดวก", "facilitation"),
        PartnerRole.Skills => new("การพัฒนาทักษะ", "skills"),
        PartnerRole.Research => new("การวิจัยและนวัตกรรม", "research and innovation"),
        PartnerRole.ProjectManagement => new("การบริหารโครงการ", "project management"),
        PartnerRole.Planning => new("การวางแผน", "planning"),
        PartnerRole.ProductDevelopment => new("การพัฒนาและต่อยอดผลิตภัณฑ์", "product development"),
        PartnerRole.Participation => new("การมีส่วนร่วม", "participation"),
        PartnerRole.Learning => new("การเรียนรู้", "learning"),
        PartnerRole.Publicity => new("การประชาสัมพันธ์", "publicity"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
    };

    /// <summary>
    /// The sectors that R1.2 names for a role. For learning and publicity, which are activities of the programme (R2.1), it names none: any may take
    /// them on. A sector that does more than R1.2 names is welcome and is no fault.
    /// </summary>
    public static ImmutableArray<PartnerSector> ExpectedOf(PartnerRole role) => role switch
    {
        PartnerRole.Employment or PartnerRole.Infrastructure or PartnerRole.MaterialsAndEquipment or PartnerRole.Facilitation => [Government],
        PartnerRole.Skills or PartnerRole.Research => [Academia],
        PartnerRole.ProjectManagement or PartnerRole.Planning or PartnerRole.ProductDevelopment => [Private],
        PartnerRole.Participation => PartnerSectors.All,
        PartnerRole.Learning or PartnerRole.Publicity => [],
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
    };
}
