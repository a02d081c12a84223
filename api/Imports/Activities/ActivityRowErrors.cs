using Sedz.Analytics.Spreadsheets;
using Sedz.Schema;

namespace Sedz.Api.Imports.Activities;

/// <summary>What refuses a row of a sheet of activities beside the errors of its cells and the rules of plans and reports.</summary>
internal static class ActivityRowErrors
{
    /// <summary>No site of this code.</summary>
    public static CellError UnknownSite { get; } = new("unknown_site", new(
        "ไม่มีพื้นที่รหัสนี้ โปรดตรวจรหัส หรือนำเข้ารายชื่อพื้นที่ก่อน",
        "there is no site of this code: check it, or import the candidate list first"));

    /// <summary>The words name no activity, or several.</summary>
    public static CellError UnknownActivity { get; } = new("unknown_activity", new(
        "ไม่รู้จักกิจกรรม หรือระบุมากกว่าหนึ่ง โปรดเลือกหนึ่งในเก้ากิจกรรม เช่น สร้างงาน บ่มเพาะ จิตอาสา (หนึ่งแถวต่อหนึ่งกิจกรรม)",
        "the activity is not known, or several are named: choose one of the nine, such as jobs, incubation, volunteer; "
        + "one row an activity"));

    /// <summary>Something was reached, and nobody says in which period.</summary>
    public static CellError NoPeriod { get; } = new("period_missing", new(
        "มีผลการดำเนินงานแต่ไม่ระบุช่วงวันที่รายงาน โปรดเติมรายงานตั้งแต่และรายงานถึง",
        "something was reached and the period is not given: give its first and last day"));

    /// <summary>A report has days in common with one that is there.</summary>
    public static CellError Overlaps(DateOnly startsOn, DateOnly endsOn) => new("overlapping_report", new(
        $"มีรายงานของช่วง {ThaiDate.Of(startsOn)} ถึง {ThaiDate.Of(endsOn)} ซึ่งมีวันซ้อนกัน โปรดแก้ไขรายงานนั้น หรือเลือกช่วงที่ไม่ซ้อน",
        $"a report of {startsOn:yyyy-MM-dd} to {endsOn:yyyy-MM-dd} has days in common: correct that one, or give other days"));

    /// <summary>The plan was cancelled.</summary>
    public static CellError Cancelled { get; } = new("plan_cancelled", new(
        "แผนนี้ถูกยกเลิกแล้ว จึงรายงานเพิ่มไม่ได้", "the plan was cancelled: nothing more is reported on it"));
}
