using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;
using Sedz.Schema.Development;

namespace Sedz.Api.Development;

/// <summary>Everything that can be wrong with what is asked of forms of development.</summary>
internal static class DevelopmentProblems
{
    public static NotFoundError NoSite(string id) => new(new("ไม่มีพื้นที่นี้", "There is no such site"), id);

    public static NotFoundError NoChoice(string id) => new(new("ไม่มีการเลือกรูปแบบนี้", "There is no such choice"), id);

    public static NotFoundError NoEntry(string id) => new(new("ไม่มีรายการนี้", "There is no such entry"), id);

    public static ValidationError Missing(string field) => new(new("โปรดเติมข้อความ", "Say something"), field);

    public static ValidationError InTheFuture(string field) => new(
        new("วันต้องไม่หลังวันนี้", "The day does not lie in the future"), field);

    public static ValidationError EndsBeforeItStarts(string field) => new(
        new("วันสุดท้ายอยู่ก่อนวันแรก โปรดตรวจทั้งสองวัน", "The last day comes before the first: check both"), field);

    public static ValidationError NotNamed { get; } = new(
        new("โปรดระบุชื่อแนวพระราชดำริหรือศาสตร์ที่จะใช้ (named)", "Name the royal initiative or the science (named)"), "named");

    public static ValidationError NamedForNothing { get; } = new(
        new("ใช้ named กับ OTHER_ROYAL_INITIATIVE และ OTHER_SCIENCE เท่านั้น",
            "named goes with OTHER_ROYAL_INITIATIVE and OTHER_SCIENCE alone"),
        "named");

    public static ConflictError Chosen(DevelopmentForm form) => new(new(
        $"พื้นที่นี้เลือก{DevelopmentFormWords.Of(form).Th}ไว้แล้ว", $"The site has chosen {DevelopmentFormWords.Of(form).En} already"));

    public static ConflictError Ended(DateOnly on) => new(new(
        $"เลิกใช้รูปแบบนี้ไปแล้วเมื่อ {ThaiDate.Of(on)}", $"The form was given up on {on:yyyy-MM-dd} already"));

    public static ConflictError Changed(int version) => new(new(
        $"มีผู้แก้ไขไปแล้ว รุ่นปัจจุบันคือ {version} โปรดอ่านใหม่ก่อนแก้ไข",
        $"It has changed since: it is at version {version}. Read it again first"));
}
