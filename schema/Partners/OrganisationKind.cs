namespace Sedz.Schema.Partners;

/// <summary>What kind of organisation a partner is, as its name or its sheet says.</summary>
public enum OrganisationKind
{
    /// <summary>A ministry, department, province or district office, or another agency of the state. ส่วนราชการ</summary>
    StateAgency,

    /// <summary>A municipality, or a sub-district's or province's own administration. องค์กรปกครองส่วนท้องถิ่น</summary>
    LocalGovernment,

    /// <summary>A state enterprise. รัฐวิสาหกิจ</summary>
    StateEnterprise,

    /// <summary>A school. โรงเรียน</summary>
    School,

    /// <summary>A college, university or research institute. สถาบันอุดมศึกษาหรือวิจัย</summary>
    University,

    /// <summary>A limited company, public or not. บริษัท</summary>
    Company,

    /// <summary>A partnership. ห้างหุ้นส่วน</summary>
    Partnership,

    /// <summary>A cooperative. สหกรณ์</summary>
    Cooperative,

    /// <summary>A community enterprise. วิสาหกิจชุมชน</summary>
    CommunityEnterprise,

    /// <summary>A group without a registration of its own, such as of farmers. กลุ่ม</summary>
    Group,

    /// <summary>A foundation. มูลนิธิ</summary>
    Foundation,

    /// <summary>An association, club, chamber or federation. สมาคม</summary>
    Association,

    /// <summary>A Buddhist temple or monastery. วัด</summary>
    Temple,

    /// <summary>A mosque. มัสยิด</summary>
    Mosque,

    /// <summary>A church. โบสถ์คริสต์</summary>
    Church,

    /// <summary>A newspaper, station or other medium. สื่อ</summary>
    Medium,

    /// <summary>Another kind. อื่น ๆ</summary>
    Other,
}
