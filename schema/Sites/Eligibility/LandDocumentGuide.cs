using System.Collections.Frozen;
using static Sedz.Schema.Sites.LandDocumentKind;
using static Sedz.Schema.Sites.LandType;

namespace Sedz.Schema.Sites.Eligibility;

/// <summary>
/// Land type × paper → who permits, and whether the Land Office can register. It advises and decides nothing: the law of each paper is to
/// be confirmed with the office named before a committee relies on it.
/// </summary>
public static class LandDocumentGuide
{
    private static readonly FrozenSet<LandType> Anywhere = Enum.GetValues<LandType>().ToFrozenSet();
    private static readonly FrozenSet<LandType> HeldLand = new[] { Private, People, LandType.Religious, Academic }.ToFrozenSet();
    private static readonly FrozenSet<LandType> StateLand = new[] { Government, PublicBenefit }.ToFrozenSet();

    private static readonly LocalizedText Owner = new("เจ้าของที่ดิน", "the owner");
    private static readonly LocalizedText TreasuryDepartment = new("กรมธนารักษ์", "the Treasury Department");
    private static readonly LocalizedText DistrictAndLocal = new(
        "นายอำเภอร่วมกับองค์กรปกครองส่วนท้องถิ่น", "the district chief with the local administration");
    private static readonly LocalizedText LandReform = new("สำนักงานการปฏิรูปที่ดิน (ส.ป.ก.)", "the Agricultural Land Reform Office");
    private static readonly LocalizedText Buddhism = new(
        "สำนักงานพระพุทธศาสนาแห่งชาติและมหาเถรสมาคม", "the National Office of Buddhism and the Sangha Supreme Council");
    private static readonly LocalizedText Forestry = new("กรมป่าไม้", "the Royal Forest Department");
    private static readonly LocalizedText Settlement = new("กรมพัฒนาสังคมและสวัสดิการ", "the Department of Social Development and Welfare");
    private static readonly LocalizedText Cooperatives = new("กรมส่งเสริมสหกรณ์", "the Cooperative Promotion Department");
    private static readonly LocalizedText Unclear = new("หน่วยงานที่มีอำนาจเหนือที่ดิน", "the authority over the land");

    /// <summary>The whole table.</summary>
    public static IReadOnlyList<LandDocumentAdvice> Table { get; } =
    [
        Carries(Ns4, "โฉนดที่ดิน", "A title deed", confirmed: true),
        Carries(Ns3K, "น.ส.3ก", "A certificate of use (NS3K)", confirmed: false),
        Carries(Ns3, "น.ส.3", "A certificate of use (NS3)", confirmed: false),
        Carries(Ns3Kh, "น.ส.3ข", "A certificate of use (NS3KH)", confirmed: false),
        Carries(TraJong, "ตราจอง", "A surveyed pre-emption certificate", confirmed: false),
        CarriesNone(Sk1, HeldLand, Unclear, "ส.ค.1 เป็นเพียงการแจ้งการครอบครอง", "SK1 is only a notice of possession"),
        CarriesNone(Ns2, HeldLand, Unclear, "ใบจอง (น.ส.2) ยังไม่เป็นเอกสารสิทธิ", "A pre-emption certificate (NS2) is no title yet"),
        CarriesNone(
            Pbt5, HeldLand, Unclear, "ภ.บ.ท.5 เป็นหลักฐานเสียภาษี ไม่ใช่สิทธิในที่ดิน", "PBT5 is a tax receipt and no right in land"),
        CarriesNone(
            Spk401, HeldLand, LandReform, "ส.ป.ก.4-01 ใช้ประโยชน์ได้ตามที่ ส.ป.ก. กำหนด",
            "The use of SPK4-01 land is limited by the Agricultural Land Reform Office"),
        CarriesNone(Nk3, HeldLand, Settlement, "น.ค.3 เป็นที่ดินนิคมสร้างตนเอง", "NK3 is self-help settlement land"),
        CarriesNone(Ksn5, HeldLand, Cooperatives, "ก.ส.น.5 เป็นที่ดินนิคมสหกรณ์", "KSN5 is co-operative settlement land"),
        CarriesNone(Stk, Anywhere, Forestry, "ส.ท.ก. เป็นสิทธิทำกินในป่าเสื่อมโทรม", "STK is a right to farm in degraded forest"),
        CarriesNone(ForestPermit, Anywhere, Forestry, "พื้นที่อยู่ในเขตป่าสงวน", "The area lies in a forest reserve"),
        new(Treasury, StateLand, TreasuryDepartment, Registrable: false, Confirmed: true, new(
            $"ที่ราชพัสดุ: ขออนุญาตใช้จาก{TreasuryDepartment.Th}ผ่านธนารักษ์พื้นที่",
            $"Treasury land: {TreasuryDepartment.En} permits its use, through the area office")),
        new(Nsl, StateLand, DistrictAndLocal, Registrable: false, Confirmed: false, new(
            $"ที่สาธารณประโยชน์มี นสล.: ผู้อนุญาตคือ{DistrictAndLocal.Th} โปรดยืนยันกับสำนักงานที่ดิน",
            $"Public land with an NSL: {DistrictAndLocal.En} permit its use; confirm with the Land Office")),
        new(TempleLand, FrozenSet.Create(LandType.Religious), Buddhism, Registrable: true, Confirmed: true, new(
            $"ที่วัดหรือที่ธรณีสงฆ์: การเช่าเกิน ๓ ปีต้องได้รับความเห็นชอบจาก{Buddhism.Th}",
            $"Temple land: a lease of over 3 years needs the agreement of {Buddhism.En}")),
    ];

    private static readonly FrozenDictionary<LandDocumentKind, LandDocumentAdvice> ByDocument = Table.ToFrozenDictionary(a => a.Document);

    /// <summary>What the table says of a site's papers, in words.</summary>
    internal static IEnumerable<LocalizedText> NotesFor(SiteFacts site) => AdviceFor(site).Select(advice => advice.Advice);

    /// <summary>What the table says of a site's papers.</summary>
    internal static IEnumerable<LandDocumentAdvice> AdviceFor(SiteFacts site) =>
        from kind in site.Documents.Distinct()
        where ByDocument.ContainsKey(kind)
        let advice = ByDocument[kind]
        where advice.On.Contains(site.LandType)
        select advice;

    private static LandDocumentAdvice Carries(LandDocumentKind kind, string th, string en, bool confirmed) => new(
        kind, HeldLand, Owner, Registrable: true, confirmed, new(
            $"{th}: จดทะเบียนการใช้ประโยชน์ร่วม ณ สำนักงานที่ดินได้ด้วยความยินยอมของเจ้าของ",
            $"{en}: the Land Office can register the joint use with the owner's consent"));

    private static LandDocumentAdvice CarriesNone(LandDocumentKind kind, FrozenSet<LandType> on, LocalizedText permittedBy, string th, string en) => new(
        kind, on, permittedBy, Registrable: false, Confirmed: false, new(
            $"{th}: จดทะเบียน ณ สำนักงานที่ดินไม่ได้ ผู้อนุญาตคือ{permittedBy.Th} โปรดยืนยันกับหน่วยงานนั้น",
            $"{en}: the Land Office cannot register it; the use is for {permittedBy.En} to permit; confirm there"));
}
