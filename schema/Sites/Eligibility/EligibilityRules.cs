using System.Collections.Frozen;
using static Sedz.Schema.Sites.Eligibility.FindingState;

namespace Sedz.Schema.Sites.Eligibility;

/// <summary>The rules of eligibility (R2.2.2, R2.2.3, R3.1), in the order of their codes.</summary>
public static class EligibilityRules
{
    /// <summary>The shortest term of a land-use registration: five years (R2.2.3), in months.</summary>
    public const int ShortestTermMonths = 60;

    /// <summary>The shortest term of a land-use registration: five years from the budget day (R2.2.3).</summary>
    public const int ShortestTermYears = ShortestTermMonths / 12;

    private static readonly FrozenSet<LandType> AllLand = Enum.GetValues<LandType>().ToFrozenSet();
    private static readonly FrozenSet<LandType> StateLand = new[] { LandType.Government, LandType.PublicBenefit }.ToFrozenSet();
    private static readonly FrozenSet<LandType> HeldLand = AllLand.Except(StateLand).ToFrozenSet();

    private static readonly LocalizedText LandOffice = new("เจ้าของที่ดิน ณ สำนักงานที่ดิน", "The owner, at the Land Office");
    private static readonly LocalizedText ProvinceOffice = new(
        "เจ้าหน้าที่จังหวัดผู้ส่งข้อมูล", "The province's officer who sends the data");

    /// <summary>All rules, by code.</summary>
    public static IReadOnlyList<EligibilityRule> All { get; } =
    [
        new("R2.2.2-permission",
            new("หน่วยงานที่ดูแลที่ดินอนุญาตให้ใช้พื้นที่", "The agency in charge permits the use of the land"),
            StateLand,
            Permission,
            RequiredPapers.Permission),
        new("R2.2.2-readiness",
            new("พื้นที่พร้อมดำเนินการได้ทันทีเมื่อได้รับงบประมาณ", "The area is ready to start at once when the budget comes"),
            AllLand,
            Readiness,
            RequiredPapers.Readiness),
        new("R2.2.3-consent",
            new("เจ้าของที่ดินยินยอมให้ใช้พื้นที่", "The owner consents to the use of the land"),
            HeldLand,
            Consent,
            RequiredPapers.Consent),
        new("R2.2.3-registration",
            new("จดทะเบียนการใช้ประโยชน์ร่วมกับสำนักงานที่ดินแล้ว", "The joint use is registered with the Land Office"),
            HeldLand,
            Registration,
            RequiredPapers.Registration),
        new("R2.2.3-term",
            new("สิทธิการใช้ประโยชน์ไม่น้อยกว่า ๕ ปี นับแต่วันที่กระทรวงได้รับงบประมาณ",
                "The right of use runs for not less than 5 years from the day the Ministry is allocated the budget"),
            HeldLand,
            Term,
            RequiredPapers.Term),
        new("R3.1-data",
            new("มีข้อมูลเนื้อที่และพิกัด", "Area and coordinate are known"),
            AllLand,
            Data,
            RequiredPapers.Data),
    ];

    /// <summary>Judges a site by every rule that is asked of its type of land.</summary>
    public static Verdict Judge(SiteFacts site)
    {
        Finding[] findings = [.. All.Select(rule => rule.Apply(site)).OfType<Finding>()];
        var status = findings switch
        {
            [] => EligibilityStatus.Eligible,
            _ when findings.Any(f => f.State == Failed) => EligibilityStatus.NotEligible,
            _ => EligibilityStatus.NotYetKnown,
        };
        return new Verdict(status, findings, [.. PlaceNotes.For(site), .. TermNotes.For(site), .. LandDocumentGuide.NotesFor(site)]);
    }

    /// <summary>
    /// Whether the rules ask a site of this type for the owner's consent and its registration, rather than for an agency's permission.
    /// </summary>
    public static bool AsksRegistration(LandType landType) => HeldLand.Contains(landType);

    private static Shortfall? Permission(SiteFacts site) => site.Permission switch
    {
        Answer.Yes => null,
        Answer.No => new(Failed,
            new("หน่วยงานที่ดูแลที่ดินไม่อนุญาตให้ใช้พื้นที่", "The agency in charge does not permit the use of the land"),
            new("ขออนุญาตใหม่ หรือเสนอพื้นที่อื่น", "Ask for permission again, or propose another area"),
            ResponsibleParties.Agency),
        Answer.Pending => new(Unknown,
            new("การอนุญาตใช้พื้นที่ยังอยู่ระหว่างพิจารณา", "The permission is still being considered"),
            new("ติดตามผลการพิจารณาเป็นหนังสือ", "Follow up, and obtain the answer in writing"),
            ResponsibleParties.Agency),
        _ => new(Unknown,
            new("ไม่มีข้อมูลการอนุญาตใช้พื้นที่", "Nothing is said of the permission"),
            new("ขอหนังสืออนุญาตใช้พื้นที่ตามระเบียบ", "Obtain the permission to use the land under the rules that apply"),
            ResponsibleParties.Agency),
    };

    private static Shortfall? Readiness(SiteFacts site) => site.Ready switch
    {
        Answer.Yes => null,
        Answer.No => new(Failed,
            new("พื้นที่ไม่พร้อมดำเนินการทันทีเมื่อได้รับงบประมาณ", "The area is not ready to start at once when the budget comes"),
            new("เตรียมพื้นที่ให้พร้อม แล้วแก้ไขข้อมูลก่อนครบกำหนด", "Prepare the area, and correct the data before the deadline"),
            ProvinceOffice),
        Answer.Pending => new(Unknown,
            new("พื้นที่ยังอยู่ระหว่างเตรียมความพร้อม", "The area is still being made ready"),
            new("เตรียมพื้นที่ให้พร้อม แล้วแก้ไขข้อมูลก่อนครบกำหนด", "Finish the preparation, and correct the data before the deadline"),
            ProvinceOffice),
        _ => new(Unknown,
            new("ยังไม่ทราบว่าพื้นที่พร้อมดำเนินการทันทีหรือไม่", "It is not known yet whether the area is ready to start at once"),
            new("ตรวจสอบพื้นที่และระบุความพร้อม", "Inspect the area, and state whether it is ready"),
            ProvinceOffice),
    };

    private static Shortfall? Consent(SiteFacts site) => site.Consent switch
    {
        Answer.Yes => null,
        Answer.No => new(Failed,
            new("เจ้าของที่ดินไม่ยินยอมให้ใช้พื้นที่", "The owner does not consent to the use of the land"),
            new("ไม่อาจดำเนินการได้หากเจ้าของไม่เปลี่ยนใจ", "Nothing can be done unless the owner decides otherwise"),
            ResponsibleParties.Owner),
        Answer.Pending => new(Unknown,
            new("เจ้าของที่ดินยังอยู่ระหว่างพิจารณา", "The owner is still considering"),
            new("ขอหนังสือยินยอมที่ลงนามแล้ว", "Obtain the signed consent"),
            ResponsibleParties.Owner),
        _ => new(Unknown,
            new("ไม่มีข้อมูลความยินยอมของเจ้าของที่ดิน", "Nothing is said of the owner's consent"),
            new("ขอหนังสือยินยอมที่ลงนามแล้ว", "Obtain the signed consent"),
            ResponsibleParties.Owner),
    };

    private static Shortfall? Registration(SiteFacts site) => site switch
    {
        { RegisteredOn: not null } or { Registered: Answer.Yes } => null,
        { Registered: Answer.No } => new(Failed,
            new("ยังไม่ได้จดทะเบียนการใช้ประโยชน์ร่วมกับสำนักงานที่ดิน", "The joint use is not registered with the Land Office"),
            new("จดทะเบียนการใช้ประโยชน์ร่วมกับสำนักงานที่ดิน", "Register the joint use with the Land Office"),
            LandOffice),
        { Registered: Answer.Pending } => new(Unknown,
            new("การจดทะเบียนการใช้ประโยชน์ร่วมยังอยู่ระหว่างดำเนินการ", "The registration of the joint use is under way"),
            new("ติดตามการจดทะเบียน แล้วระบุวันที่จดทะเบียน", "Follow the registration up, and state its day when it is done"),
            LandOffice),
        _ => new(Unknown,
            new("ไม่มีข้อมูลวันที่จดทะเบียนการใช้ประโยชน์ร่วม", "The day of the registration is not known"),
            new(
                "ระบุวันที่จดทะเบียน หรือจดทะเบียนกับสำนักงานที่ดิน",
                "State the day of the registration, or register with the Land Office"),
            LandOffice),
    };

    private static Shortfall? Term(SiteFacts site)
    {
        if (site.TermMonths is not { } months)
        {
            return new(Unknown,
                new("ไม่มีข้อมูลระยะเวลาการใช้ประโยชน์", "The length of the right is not known"),
                new("ระบุระยะเวลาตามสัญญาหรือการจดทะเบียน", "State the length by the contract or the registration"),
                LandOffice);
        }

        if (months < ShortestTermMonths)
        {
            return new(Failed,
                new($"สิทธิการใช้ประโยชน์ {months} เดือน น้อยกว่า {ShortestTermMonths} เดือน",
                    $"The right runs for {months} months, less than {ShortestTermMonths}"),
                LongerTerm,
                LandOffice);
        }

        return site.BudgetDay is { } budgetDay ? TermFromBudget(site, budgetDay.AddYears(ShortestTermYears)) : null;
    }

    /// <summary>
    /// The right must run to the budget day plus five years, or later: a last day that is stated must lie on that day itself, while a
    /// length that is counted from a first day runs to the same day five years on.
    /// </summary>
    private static Shortfall? TermFromBudget(SiteFacts site, DateOnly needed) => site.RunsTo switch
    {
        null => new(Unknown,
            new("ไม่ทราบวันสิ้นสุดสิทธิ จึงยังเทียบกับวันได้รับงบประมาณไม่ได้",
                "The day the right runs to is not known, so it cannot be held against the budget day"),
            new("ระบุวันเริ่มต้นและวันสิ้นสุดของสิทธิ", "State the first and the last day of the right"),
            LandOffice),
        { } end when end < needed => new(Failed,
            new($"สิทธิสิ้นสุดวันที่ {ThaiDate.Of(end)} ก่อนวันที่ {ThaiDate.Of(needed)} ซึ่งครบ ๕ ปีนับแต่วันได้รับงบประมาณ",
                $"The right runs to {end:yyyy-MM-dd}, before {needed:yyyy-MM-dd}, five years from the budget day"),
            LongerTerm,
            LandOffice),
        _ => null,
    };

    private static LocalizedText LongerTerm { get; } = new(
        "ขยายสิทธิให้ครบ ๕ ปีนับแต่วันได้รับงบประมาณ แล้วจดทะเบียนแก้ไข",
        "Extend the right to five years from the budget day, and register the change");

    private static Shortfall? Data(SiteFacts site) => (site.HasArea, site.HasLocation) switch
    {
        (true, true) => null,
        (false, true) => Missing("เนื้อที่", "the area"),
        (true, false) => Missing("พิกัด", "the coordinate"),
        _ => Missing("เนื้อที่และพิกัด", "the area and the coordinate"),
    };

    private static Shortfall Missing(string th, string en) => new(Unknown,
        new($"ไม่มีข้อมูล{th}", $"The data lack {en}"),
        new($"ระบุ{th}ตามเอกสารสิทธิ์หรือจากการรังวัด", $"State {en} by the title document or a survey"),
        ProvinceOffice);
}
