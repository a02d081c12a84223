namespace Sedz.Schema.Partners;

/// <summary>What an organisation does at a site (R1.2; learning and publicity R2.1.5, R2.1.9). Which sectors R1.2 names for it: <see cref="PartnerRoles"/>.</summary>
public enum PartnerRole
{
    /// <summary>Creates employment. การจ้างงาน</summary>
    Employment,

    /// <summary>Builds infrastructure. โครงสร้างพื้นฐาน</summary>
    Infrastructure,

    /// <summary>Gives basic materials and equipment. วัสดุและอุปกรณ์พื้นฐาน</summary>
    MaterialsAndEquipment,

    /// <summary>Makes the way easy: permits, coordination. การอำนวยความสะดวก</summary>
    Facilitation,

    /// <summary>Raises people's skills. การพัฒนาทักษะ</summary>
    Skills,

    /// <summary>Research and innovation. การวิจัยและนวัตกรรม</summary>
    Research,

    /// <summary>Supports project management. การบริหารโครงการ</summary>
    ProjectManagement,

    /// <summary>Supports planning. การวางแผน</summary>
    Planning,

    /// <summary>Develops and extends the products of the area. การพัฒนาและต่อยอดผลิตภัณฑ์</summary>
    ProductDevelopment,

    /// <summary>Takes part. การมีส่วนร่วม</summary>
    Participation,

    /// <summary>Teaches, or opens a place of learning. การเรียนรู้</summary>
    Learning,

    /// <summary>Makes the site known. การประชาสัมพันธ์</summary>
    Publicity,
}
