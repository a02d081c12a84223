using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Partners;

namespace Sedz.Api.Imports.Partners;

/// <summary>What refuses a row of a sheet of partners beside the errors of its cells.</summary>
internal static class PartnerRowErrors
{
    /// <summary>Nothing says that the name is an organisation's.</summary>
    public static CellError WhatIsIt { get; } = new("not_an_organisation", new(
        "ไม่มีสิ่งใดบอกว่าเป็นองค์กร โปรดเขียนคำบอกประเภทไว้หน้าชื่อ (เช่น กลุ่ม บริษัท วัด) หรือเติมประเภทองค์กรหรือเลขทะเบียนนิติบุคคล",
        "nothing says that this is an organisation: begin the name with the word for its kind, or give its kind or juristic number"));

    /// <summary>The kind of organisation is not known.</summary>
    public static CellError UnknownKind { get; } = new("unknown_kind", new(
        "ไม่รู้จักประเภทองค์กรนี้ โปรดใช้คำเช่น ส่วนราชการ บริษัท วิสาหกิจชุมชน มูลนิธิ วัด",
        "the kind of organisation is not known: use a word such as agency, company, community enterprise, foundation, temple"));

    /// <summary>A person's identification number stands where an organisation's should.</summary>
    public static CellError NotJuristic { get; } = new("not_juristic", new(
        "เลขนี้เป็นเลขประจำตัวบุคคล เลขทะเบียนนิติบุคคลขึ้นต้นด้วย 0 โปรดลบเลขของบุคคลออกจากชีต",
        "this is a person's number; that of a juristic person begins with 0: take the person's number out of the sheet"));

    /// <summary>No site of this code.</summary>
    public static CellError UnknownSite { get; } = new("unknown_site", new(
        "ไม่มีพื้นที่รหัสนี้ โปรดตรวจรหัส หรือนำเข้ารายชื่อพื้นที่ก่อน", "there is no site of this code: check it, or import the candidate list first"));

    /// <summary>A role or a contribution without a site.</summary>
    public static CellError NoSite { get; } = new("site_missing", new(
        "มีบทบาทหรือการสนับสนุนแต่ไม่ระบุพื้นที่ โปรดเติมรหัสพื้นที่", "a role or contribution is given without a site: give the site's code"));

    /// <summary>An amount without what it is of.</summary>
    public static CellError NoKind { get; } = new("contribution_missing", new(
        "มีจำนวนแต่ไม่ระบุว่าสนับสนุนอะไร โปรดเติมสิ่งที่สนับสนุน", "an amount is given without what it is of: give the contribution"));

    /// <summary>What was delivered is counted otherwise than what was promised.</summary>
    public static CellError OtherUnit { get; } = new("two_units", new(
        "ยอดส่งมอบใช้หน่วยต่างจากยอดที่รับไว้ โปรดใช้หน่วยเดียวกัน",
        "what was delivered is in another unit than what was promised: use one unit"));

    /// <summary>The last day comes before the first.</summary>
    public static CellError EndsBeforeItStarts { get; } = new("ends_before_start", new(
        "วันสิ้นสุดอยู่ก่อนวันเริ่ม โปรดตรวจสองวันนี้", "the last day comes before the first: check the two days"));

    /// <summary>The day of the status lies in the future.</summary>
    public static CellError InTheFuture { get; } = new("in_the_future", new(
        "วันที่ของสถานะอยู่ในอนาคต โปรดตรวจ", "the day of the status lies in the future: check it"));

    /// <summary>The organisation stands under another sector.</summary>
    public static CellError OtherSector(PartnerSector there) => new("other_sector", new(
        $"องค์กรเดียวกันนี้อยู่ใน{PartnerSectors.Of(there).Th}แล้ว องค์กรหนึ่งอยู่ได้ภาคเดียว โปรดแก้ให้ตรงกัน",
        $"the same organisation stands under the sector {PartnerSectors.Of(there).En}, and it has one: correct one of the two"));

}
