using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>Everything that can be wrong with what is asked of organisations and engagements.</summary>
internal static class PartnerProblems
{
    private const int MostNamed = 5;

    public static NotFoundError NoPartner(string id) => new(new("ไม่มีองค์กรนี้", "There is no such organisation"), id);

    public static NotFoundError NoEngagement(string id) => new(new("ไม่มีความร่วมมือนี้", "There is no such engagement"), id);

    public static NotFoundError NoCommitment(string id) => new(new("ไม่มีข้อผูกพันนี้", "There is no such commitment"), id);

    public static NotFoundError NoSite(string id) => new(new("ไม่มีพื้นที่นี้", "There is no such site"), id);

    public static NotFoundError NoChange(string id) => new(
        new("ไม่มีการรวม แยก หรือแก้ไของค์กรนี้", "There is no such merge, split or correction"), id);

    public static ValidationError NoName { get; } = new(new("ต้องมีชื่อองค์กร", "The organisation needs a name"), "nameTh");

    public static ValidationError NoProvince(string code) => new(
        new($"ไม่มีจังหวัดรหัส “{code}” โปรดใช้รหัสสองหลัก เช่น 67", $"There is no province {code}: give its two digits, such as 67"), "provinceCode");

    public static ValidationError NoPlace { get; } = new(
        new("ต้องมีที่ตั้งอย่างน้อยหนึ่งแห่ง", "The organisation needs at least one place"), "places");

    public static ValidationError UnknownPlace(string code) => new(
        new(
            $"ไม่รู้จักสถานที่รหัส “{code}” ใช้รหัสจังหวัดสองหลัก อำเภอสี่หลัก หรือตำบลหกหลักที่นำเข้าแล้ว",
            $"There is no place {code}: give the two digits of a province, or the four or six of a district or sub-district that was imported"),
        "places");

    public static ConflictError Changed(int version) => new(new(
        $"องค์กรนี้ถูกแก้ไขแล้ว รุ่นปัจจุบันคือ {version} โปรดอ่านใหม่ก่อนแก้ไข",
        $"The organisation has changed since: it is at version {version}. Read it again first"));

    public static ConflictError NotReversible { get; } = new(new(
        "การแก้ไขนี้ไม่ได้เก็บข้อมูลเดิมไว้ จึงย้อนคืนไม่ได้ โปรดแก้ไขใหม่ด้วย correctPartner",
        "What stood before this correction was not kept, so that it cannot be taken back: correct it again with correctPartner"));

    public static ConflictError ContactRemoved { get; } = new(new(
        "ข้อมูลผู้ติดต่อเดิมถูกลบถาวรแล้ว จึงย้อนคืนการแก้ไขนี้ไม่ได้ โปรดแก้ไขส่วนอื่นใหม่ด้วย correctPartner",
        "The contact before this correction was removed for good, so that it cannot be taken back: correct the rest with correctPartner"));

    public static ConflictError ImportedSince { get; } = new(new(
        "การนำเข้า การรวม การแยก หรือการย้อนคืนสิ่งเหล่านี้ เปลี่ยนองค์กรหลังการแก้ไขนี้ จึงย้อนคืนไม่ได้ โปรดแก้ไขใหม่ด้วย correctPartner "
        + "หรือย้อนคืนการนำเข้านั้นก่อน",
        "An import, a merge or a split, or the taking back of one, changed the organisation after this correction: correct it again with "
        + "correctPartner, or take that import back first"));

    public static ValidationError NotJuristic { get; } = new(
        new("เลขนี้เป็นเลขประจำตัวบุคคล เลขทะเบียนนิติบุคคลขึ้นต้นด้วย 0", "This is a person's number; that of a juristic person begins with 0"),
        "juristicNumber");

    public static ValidationError NoReason { get; } = new(new("โปรดบอกเหตุผล", "Say why"), "reason");

    public static ValidationError SamePartner { get; } = new(new("เป็นองค์กรเดียวกันอยู่แล้ว", "Both are the same organisation"), "mergeId");

    public static ValidationError OtherSectors(PartnerSector kept, PartnerSector merged) => new(
        new(
            $"อยู่คนละภาค ({PartnerSectors.Of(kept).Th} กับ {PartnerSectors.Of(merged).Th}) โปรดแก้ภาคให้ตรงกันก่อน หรือไม่ใช่องค์กรเดียวกัน",
            $"They are of different sectors ({PartnerSectors.Of(kept).En} and {PartnerSectors.Of(merged).En}): one is wrong, or they are two"),
        "mergeId");

    public static ConflictError Merged(string nameTh) => new(new(
        $"“{nameTh}” ถูกรวมเข้ากับองค์กรอื่นแล้ว โปรดใช้องค์กรนั้น", $"“{nameTh}” was merged into another organisation: use that one"));

    public static ConflictError Exists(IReadOnlyList<string> names) => new(new(
        $"มีองค์กรที่เลขหรือชื่อตรงกันอยู่แล้ว: {Named(names)} โปรดใช้องค์กรนั้น หรือส่ง despiteDuplicates หากเป็นคนละองค์กร",
        $"An organisation of this number or name is there: {Named(names)}. Use it, or send despiteDuplicates when it is another one"));

    public static ConflictError ExistsAsItWas(IReadOnlyList<string> names) => new(new(
        $"ข้อมูลก่อนแก้ไขตรงกับองค์กรที่มีอยู่แล้ว: {Named(names)} โปรดรวมองค์กรก่อน หรือแก้ไขใหม่ด้วย correctPartner",
        $"As it was before the correction it is an organisation that is there: {Named(names)}. Merge the two first, or correct it again with "
        + "correctPartner"));

    public static ValidationError ForeignEngagement { get; } = new(
        new("ต้องเลือกความร่วมมือขององค์กรนี้อย่างน้อยหนึ่งรายการ และไม่มีขององค์กรอื่น",
            "Name at least one engagement of the organisation, and none of another"),
        "engagementIds");

    public static ConflictError AlreadyUndone { get; } = new(new("ย้อนคืนไปแล้ว", "It was taken back already"));

    public static ConflictError ChangedSince { get; } = new(new(
        "มีการรวม แยก หรือแก้ไของค์กรเหล่านี้อีกหลังจากนั้น โปรดย้อนคืนรายการหลังก่อน",
        "The organisations were merged, split or corrected again since: take the later change back first"));

    public static ConflictError EngagedSince { get; } = new(new(
        "องค์กรที่แยกออกมามีความร่วมมือใหม่แล้ว จึงย้อนคืนไม่ได้ โปรดใช้การรวมแทน",
        "The organisation that was split off has new engagements since: merge the two instead"));

    public static ValidationError OneOfTwo { get; } = new(
        new("ระบุ engagementId หรือ partnerId siteId และ role อย่างใดอย่างหนึ่ง",
            "Give engagementId, or partnerId with siteId and role: one of the two"),
        Field: null);

    public static ValidationError Negative(string field) => new(new("จำนวนต้องเป็น 0 ขึ้นไป", "An amount is 0 or more"), field);

    public static ValidationError UnitDoesNotFit { get; } = new(
        new("หน่วยนี้ใช้กับการสนับสนุนประเภทนี้ไม่ได้ เงินใช้บาท ที่ดินใช้ไร่ งาน ตารางวา หรือตารางเมตร",
            "The unit does not fit: money is in baht, land in rai, ngan, square wah or square metres"),
        "unit");

    public static ValidationError UnitText { get; } = new(
        new("ใช้ unitText คู่กับหน่วย OTHER เท่านั้น", "unitText goes with the unit OTHER, and OTHER with it"), "unitText");

    public static ValidationError EndsBeforeItStarts { get; } = new(
        new("วันสิ้นสุดอยู่ก่อนวันเริ่ม", "The last day comes before the first"), "endsOn");

    public static ValidationError InTheFuture(string field) => new(new("วันต้องไม่หลังวันนี้", "The day does not lie in the future"), field);

    private static string Named(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? " …" : "");
}
