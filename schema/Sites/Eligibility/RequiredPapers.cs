namespace Sedz.Schema.Sites.Eligibility;

/// <summary>
/// What paper shows each rule to be met, and who issues it. Where the land is held under a paper that the Land Office cannot register, or
/// that another authority has the say over, that authority is named, by <see cref="LandDocumentGuide"/>.
/// </summary>
internal static class RequiredPapers
{
    private static readonly LocalizedText LandOffice = new("สำนักงานที่ดินจังหวัดหรือสาขา", "The provincial Land Office or its branch");
    private static readonly LocalizedText ProvinceOffice = new("จังหวัดผู้ส่งข้อมูล", "The province that sends the data");

    /// <summary>R2.2.2: the permission to use state land.</summary>
    public static RequiredPaper Permission(SiteFacts site) => new(
        new("หนังสืออนุญาตให้ใช้พื้นที่", "The letter that permits the use of the land"), AuthorityOver(site) ?? ResponsibleParties.Agency);

    /// <summary>R2.2.2: that work can start at once.</summary>
    public static RequiredPaper Readiness(SiteFacts site) => new(
        new("บันทึกการตรวจความพร้อมของพื้นที่", "The record of an inspection of the area's readiness"), ProvinceOffice);

    /// <summary>R2.2.3: the owner's consent.</summary>
    public static RequiredPaper Consent(SiteFacts site) => new(
        new("หนังสือยินยอมให้ใช้พื้นที่ที่ลงนามแล้ว", "The signed consent to the use of the land"), ResponsibleParties.Owner);

    /// <summary>R2.2.3: the registration of the joint use.</summary>
    public static RequiredPaper Registration(SiteFacts site) => new(
        new("หลักฐานการจดทะเบียนการใช้ประโยชน์ร่วม", "The proof of the registered joint use"), AuthorityOver(site) ?? LandOffice);

    /// <summary>R2.2.3: the length of the right.</summary>
    public static RequiredPaper Term(SiteFacts site) => new(
        new("หลักฐานการจดทะเบียนที่ระบุวันเริ่มต้นและวันสิ้นสุดของสิทธิ", "The registration with the first and the last day of the right"),
        AuthorityOver(site) ?? LandOffice);

    /// <summary>R3.1: area and coordinate.</summary>
    public static RequiredPaper Data(SiteFacts site) => new(
        new("เอกสารสิทธิหรือผลการรังวัดที่ระบุเนื้อที่และพิกัด", "The title document or a survey with the area and the coordinate"),
        EligibilityRules.AsksRegistration(site.LandType) ? LandOffice : AuthorityOver(site) ?? ResponsibleParties.Agency);

    /// <summary>The authority over land whose paper the Land Office does not register; null where no such paper is named.</summary>
    private static LocalizedText? AuthorityOver(SiteFacts site) =>
        LandDocumentGuide.AdviceFor(site).FirstOrDefault(advice => !advice.Registrable)?.PermittedBy;
}
