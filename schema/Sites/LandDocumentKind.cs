namespace Sedz.Schema.Sites;

/// <summary>The papers that Thai land is held under. The name is the code that sheets and the land offices use.</summary>
public enum LandDocumentKind
{
    /// <summary>Title deed. โฉนดที่ดิน (น.ส.4)</summary>
    Ns4,

    /// <summary>Certificate of use, surveyed on an aerial photograph. น.ส.3ก</summary>
    Ns3K,

    /// <summary>Certificate of use. น.ส.3</summary>
    Ns3,

    /// <summary>Certificate of use, without a photograph map. น.ส.3ข</summary>
    Ns3Kh,

    /// <summary>Pre-emption certificate. ใบจอง (น.ส.2)</summary>
    Ns2,

    /// <summary>Notice of a claim of possession; not a title. ส.ค.1</summary>
    Sk1,

    /// <summary>Land allotted by the Agricultural Land Reform Office. ส.ป.ก.4-01</summary>
    Spk401,

    /// <summary>Certificate for public land. หนังสือสำคัญสำหรับที่หลวง (นสล.)</summary>
    Nsl,

    /// <summary>Treasury land. ที่ราชพัสดุ</summary>
    Treasury,

    /// <summary>Local-tax receipt; no right. ภ.บ.ท.5</summary>
    Pbt5,

    /// <summary>Settlement land. น.ค.3</summary>
    Nk3,

    /// <summary>Co-operative settlement land. ก.ส.น.5</summary>
    Ksn5,

    /// <summary>Pre-emption certificate with a survey. ตราจอง</summary>
    TraJong,

    /// <summary>Right to farm in a degraded forest. ส.ท.ก.</summary>
    Stk,

    /// <summary>Permit to use a forest reserve. หนังสืออนุญาตป่าสงวน</summary>
    ForestPermit,

    /// <summary>Land of a temple: its precinct or its estate. ที่วัด, ที่ธรณีสงฆ์</summary>
    TempleLand,

    /// <summary>A paper that this list does not name; its words are kept.</summary>
    Other,
}
