using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;
using Sedz.Schema.Activities;

namespace Sedz.Api.Activities;

/// <summary>Everything that can be wrong with what is asked of activities, beside the rules of their values.</summary>
internal static class ActivityProblems
{
    public static NotFoundError NoSite(string id) => new(new("ไม่มีพื้นที่นี้", "There is no such site"), id);

    public static NotFoundError NoActivity(string id) => new(new("ไม่มีกิจกรรมนี้", "There is no such activity"), id);

    public static NotFoundError NoReport(string id) => new(new("ไม่มีรายงานนี้", "There is no such report"), id);

    public static ValidationError NoReason { get; } = new(new("โปรดบอกเหตุผล", "Say why"), "reason");

    public static ConflictError Planned { get; } = new(new(
        "พื้นที่นี้มีแผนกิจกรรมเดียวกันในช่วงเวลาเดียวกันอยู่แล้ว โปรดแก้ไขแผนเดิมด้วย correctActivity หรือใช้ชื่ออื่น",
        "The site has the same plan for the same days: correct that one with correctActivity, or give this one another title"));

    public static ConflictError Changed(int version) => new(new(
        $"กิจกรรมนี้ถูกแก้ไขแล้ว รุ่นปัจจุบันคือ {version} โปรดอ่านใหม่ก่อนแก้ไข",
        $"The activity has changed since: it is at version {version}. Read it again first"));

    public static ConflictError Cancelled { get; } = new(new("กิจกรรมนี้ถูกยกเลิกแล้ว", "The activity is cancelled"));

    public static ConflictError Replaced { get; } = new(new(
        "รายงานนี้ถูกแก้ไขหรือถอนไปแล้ว โปรดใช้รายงานล่าสุด", "The report was corrected or withdrawn already: take the latest one"));

    public static ConflictError Overlaps(DateOnly startsOn, DateOnly endsOn) => new(new(
        $"มีรายงานของช่วง {ThaiDate.Of(startsOn)} ถึง {ThaiDate.Of(endsOn)} ซึ่งมีวันซ้อนกัน โปรดแก้ไขรายงานนั้นด้วย correctActivityReport "
        + "หรือเลือกช่วงที่ไม่ซ้อน",
        $"A report of {startsOn:yyyy-MM-dd} to {endsOn:yyyy-MM-dd} has days in common: correct that one with correctActivityReport, or "
        + "give days that it does not have"));

    /// <summary>Broken rules as errors of a mutation.</summary>
    public static MutationError[] Of(IEnumerable<ActivityProblem> problems) =>
        [.. problems.Select(problem => new ValidationError(problem.Text, problem.Field))];
}
