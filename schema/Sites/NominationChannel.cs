namespace Sedz.Schema.Sites;

/// <summary>How a site came before the committee (R2.2.4).</summary>
public enum NominationChannel
{
    /// <summary>Voluntary application by a partner. สมัครใจ</summary>
    Voluntary,

    /// <summary>Proposal by a government agency in the province. ส่วนราชการเสนอ</summary>
    AgencyProposal,

    /// <summary>An area already surveyed by the Community Development Department. ข้อมูลกรมการพัฒนาชุมชน</summary>
    CddSurvey,

    /// <summary>
    /// Designated from recurrent flood or drought data of GISTDA, the disaster-prevention department and others. ข้อมูลน้ำท่วม/แล้งซ้ำซาก
    /// </summary>
    DisasterData,

    /// <summary>Another form of selection. วิธีอื่น</summary>
    Other,
}
