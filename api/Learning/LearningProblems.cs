using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;

namespace Sedz.Api.Learning;

/// <summary>Everything that can be wrong with what is said of a place of learning.</summary>
internal static class LearningProblems
{
    /// <summary>The most learners of a period; more is a slip.</summary>
    public const int MostLearners = 1_000_000;

    /// <summary>The most hours of a topic; more is a slip.</summary>
    public const double MostHours = 2_000;

    public static NotFoundError NoSite(string id) => new(new("ไม่มีพื้นที่นี้", "There is no such site"), id);

    public static ValidationError InTheFuture(string field) => new(
        new("วันต้องไม่หลังวันนี้", "The day does not lie in the future"), field);

    public static ValidationError OpenSinceOfClosed { get; } = new(new(
        "ระบุวันที่เปิดได้เมื่อเปิดแล้ว (open เป็น YES) เท่านั้น", "openSince goes with open: YES alone"), "openSince");

    public static ValidationError NoTitle(int index) => new(new(
        "หัวข้อในหลักสูตรต้องมีชื่อภาษาไทย", "A topic of the curriculum needs a title in Thai"), $"curriculum.{index}.titleTh");

    public static ValidationError WrongHours(int index) => new(new(
        $"จำนวนชั่วโมงต้องมากกว่า 0 และไม่เกิน {MostHours:N0} หากไม่ทราบให้เว้นว่าง",
        $"Hours lie above 0 and up to {MostHours:N0}: leave them out while they are not known"), $"curriculum.{index}.hours");

    public static ValidationError EndsBeforeItStarts { get; } = new(new(
        "วันสุดท้ายอยู่ก่อนวันแรก โปรดตรวจทั้งสองวัน", "The last day comes before the first: check both"), "endsOn");

    public static ValidationError WrongLearners { get; } = new(new(
        $"จำนวนผู้เรียนรู้ต้องอยู่ระหว่าง 0 ถึง {MostLearners:N0}",
        $"The number of learners lies between 0 and {MostLearners:N0}"), "learners");

    public static ConflictError Overlaps(DateOnly startsOn, DateOnly endsOn) => new(new(
        $"มีจำนวนผู้เรียนรู้ของช่วง {ThaiDate.Of(startsOn)} ถึง {ThaiDate.Of(endsOn)} ซึ่งมีวันซ้อนกัน "
        + "โปรดส่งช่วงเดียวกันเพื่อแก้ไข หรือเลือกช่วงที่ไม่ซ้อน",
        $"A count of {startsOn:yyyy-MM-dd} to {endsOn:yyyy-MM-dd} has days in common: send the very same days to correct it, or others"));
}
