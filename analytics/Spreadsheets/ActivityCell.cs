using System.Collections.Immutable;
using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Activities;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>The nine activities (R2.1) that a person's words name. Words that name none are kept and are no error.</summary>
public static class ActivityCell
{
    private static readonly WordTable<ProgrammeActivity> Words = new(
        (ProgrammeActivity.DesignateAreas, ["กำหนดพื้นที่", "designate areas", "designate_areas"]),
        (ProgrammeActivity.DevelopAreas, ["พัฒนาพื้นที่", "ปรับปรุงพื้นที่", "develop areas", "develop_areas"]),
        (ProgrammeActivity.IncubatePeople, ["บ่มเพาะ", "ผู้ประกอบการ", "entrepreneur", "entrepreneurship", "incubate_people", "incubation"]),
        (ProgrammeActivity.CreateJobs, ["สร้างงาน", "สร้างรายได้", "อาชีพเสริม", "jobs", "income", "create_jobs"]),
        (ProgrammeActivity.Volunteer, ["จิตอาสา", "อาสาสมัคร", "volunteer", "volunteering"]),
        (ProgrammeActivity.ExtendProducts, ["ต่อยอดผลิตภัณฑ์", "พัฒนาผลิตภัณฑ์", "product development", "extend_products"]),
        (ProgrammeActivity.BuildPlatform, ["แพลตฟอร์ม", "ภูมิสารสนเทศ", "platform", "build_platform"]),
        (ProgrammeActivity.BringInnovation, ["นวัตกรรม", "งานวิจัย", "innovation", "research", "bring_innovation"]),
        (ProgrammeActivity.Communicate, ["ประชาสัมพันธ์", "สื่อสารเชิงรุก", "communication", "communicate", "publicity"]));

    /// <summary>Reads activities.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>The activities, each once, in the order of the programme; empty where the words name none.</returns>
    public static CellReading<ImmutableArray<ProgrammeActivity>> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        return MissingMarker.MarksNothing(text) ? default : new([.. Words.Find(text).Order()]);
    }
}
