namespace Sedz.Schema.Partners;

/// <summary>
/// The seven partner sectors (๗ ภาคี). A sector is said of an organisation and of nobody: that of a temple or a church must not become a person's
/// religion, which the law protects (PDPA, s. 26). Land types and sectors do not map one to one.
/// </summary>
public enum PartnerSector
{
    /// <summary>Government: state agencies, state enterprises, local administration. ภาครัฐ</summary>
    Government,

    /// <summary>Academia: schools, colleges, universities, research institutes. ภาควิชาการ</summary>
    Academia,

    /// <summary>Private sector: companies, partnerships, chambers. ภาคเอกชน</summary>
    Private,

    /// <summary>People: community enterprises, farmers' groups, village funds. ภาคประชาชน</summary>
    People,

    /// <summary>Civil society: foundations, associations, networks. ภาคประชาสังคม</summary>
    CivilSociety,

    /// <summary>Religious organisations: temples, mosques, churches. ภาคผู้นำศาสนา</summary>
    Religious,

    /// <summary>Media: newspapers, radio, television, online media. ภาคสื่อสารมวลชน</summary>
    Media,
}
