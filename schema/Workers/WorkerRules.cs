namespace Sedz.Schema.Workers;

/// <summary>What must hold of a worker's profile, whichever way it comes in.</summary>
public static class WorkerRules
{
    /// <summary>The highest wage wish that is no slip, baht a month.</summary>
    public const int HighestWage = 1_000_000;

    /// <summary>The first year of a lay-off or return that is no slip.</summary>
    public const int FirstYear = 1980;

    private static readonly WorkerProblem WrongHome = new(WorkerField.SubdistrictCode, "unknown_place", new(
        "รหัสตำบลต้องมีหกหลักและขึ้นต้นด้วยรหัสจังหวัด โปรดตรวจ",
        "The code of a sub-district has six digits and begins with a province's: check it"));

    private static readonly WorkerProblem UnknownOccupation = new(WorkerField.OccupationCode, "unknown_occupation", new(
        "ไม่มีรหัสอาชีพนี้ใน ISCO-08 โปรดใช้รหัส 1 ถึง 4 หลัก หรือเขียนชื่ออาชีพเป็นคำ",
        "ISCO-08 has no such code: give 1 to 4 digits of one that exists, or name the occupation in words"));

    private static readonly WorkerProblem UnknownIndustry = new(WorkerField.IndustryCode, "unknown_industry", new(
        "ไม่มีหมวดอุตสาหกรรมนี้ใน ISIC/TSIC โปรดใช้อักษร A ถึง U หรือรหัสตัวเลข 2 ถึง 5 หลัก",
        "ISIC and TSIC have no such industry: give a letter A to U, or 2 to 5 digits"));

    private static readonly WorkerProblem ReturnBeforeLayOff = new(WorkerField.ReturnedOn, "return_before_layoff", new(
        "วันที่กลับถิ่นอยู่ก่อนวันที่ถูกเลิกจ้าง โปรดตรวจทั้งสองวัน", "The worker came home before being laid off: check both days"));

    private static readonly WorkerProblem NoDay = new(WorkerField.AvailableFrom, "missing", new(
        "ระบุว่าพร้อมทำงานตั้งแต่วันใดวันหนึ่ง แต่ไม่มีวัน โปรดเติมวัน", "Available from a day, and the day is not given: give it"));

    private static readonly WorkerProblem DayWithoutReason = new(WorkerField.AvailableFrom, "availability_contradicts_day", new(
        "มีวันที่พร้อมทำงาน แต่สถานะความพร้อมบอกเป็นอย่างอื่น โปรดตรวจทั้งสองช่อง",
        "A day is given, and the availability says otherwise: check both"));

    private static readonly WorkerProblem WrongWage = new(WorkerField.WageWish, "out_of_range", new(
        $"ค่าจ้างที่ต้องการต้องไม่ติดลบและไม่เกิน {HighestWage:N0} บาทต่อเดือน โปรดตรวจ",
        $"A wage wish is not negative and at most {HighestWage:N0} baht a month: check it"));

    /// <summary>Holds a profile against the rules.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="today">The day in Thailand: nobody was laid off or came home after it.</param>
    /// <returns>Every rule that is broken; nothing when all is well.</returns>
    public static IEnumerable<WorkerProblem> Check(WorkerProfile profile, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (!HomeCodes.IsSubdistrict(profile.SubdistrictCode)) yield return WrongHome;
        if (profile.OccupationCode is { } occupation && !OccupationCodes.Exists(occupation)) yield return UnknownOccupation;
        if (profile.IndustryCode is { } industry && !IndustryCodes.Exists(industry)) yield return UnknownIndustry;
        foreach (var problem in UnknownSkills(WorkerField.Skills, profile.Skills)) yield return problem;
        foreach (var problem in UnknownSkills(WorkerField.WantedSkills, profile.WantedSkills)) yield return problem;
        foreach (var (field, day) in new[] { (WorkerField.LaidOffOn, profile.LaidOffOn), (WorkerField.ReturnedOn, profile.ReturnedOn) })
        {
            if (day > today) yield return Future(field, today);
            if (day is { Year: < FirstYear }) yield return TooEarly(field);
        }

        if (profile.ReturnedOn < profile.LaidOffOn) yield return ReturnBeforeLayOff;
        if (profile is { Availability: Availability.FromDate, AvailableFrom: null }) yield return NoDay;
        if (profile is { Availability: not Availability.FromDate, AvailableFrom: not null }) yield return DayWithoutReason;
        if (profile.WageWish is < 0 or > HighestWage) yield return WrongWage;
    }

    private static IEnumerable<WorkerProblem> UnknownSkills(WorkerField field, IEnumerable<string> codes) =>
        from code in codes
        where SkillFacts.Find(code) is null
        select new WorkerProblem(field, "unknown_skill", new(
            "ไม่มีรหัสทักษะนี้ โปรดเลือกจากรายการทักษะ หรือเขียนเป็นคำใน skillText",
            "There is no such skill: take a code of the list of skills, or write it in words in skillText"));

    private static WorkerProblem Future(WorkerField field, DateOnly today) => new(field, "future_date", new(
        $"วันนี้ยังมาไม่ถึง (วันนี้คือ {ThaiDate.Of(today)}) โปรดตรวจวันที่", $"The day lies in the future (today is {today:yyyy-MM-dd}): check it"));

    private static WorkerProblem TooEarly(WorkerField field) => new(field, "out_of_range", new(
        $"ปีอยู่ก่อน พ.ศ. {FirstYear + ThaiDate.BuddhistEraOffset} โปรดตรวจปี", $"The year lies before {FirstYear}: check it"));
}
