namespace Sedz.Schema.Activities;

/// <summary>What must hold of plans and reports of activities, whichever way they come in.</summary>
public static class ActivityRules
{
    /// <summary>The first year that is no slip: the programme began in 2021, on areas that were surveyed before.</summary>
    public const int FirstYear = 2015;

    /// <summary>The last year that is no slip.</summary>
    public const int LastYear = 2100;

    /// <summary>The most money of one plan or report, in baht; more is a slip.</summary>
    public const decimal MostMoney = 1_000_000_000_000;

    /// <summary>The most people of one plan or report; more is a slip.</summary>
    public const int MostPeople = 1_000_000;

    /// <summary>Money is told to the satang.</summary>
    private const int SatangDigits = 2;

    /// <summary>Years from which on a year was surely meant in the Buddhist era.</summary>
    private const int SurelyBuddhist = 2400;

    private static readonly LocalizedText Ends = new(
        "วันสุดท้ายอยู่ก่อนวันแรก โปรดตรวจทั้งสองวัน", "The last day comes before the first: check both");

    private static readonly LocalizedText OutOfProgress = new(
        "ความก้าวหน้าต้องอยู่ระหว่าง 0 ถึง 1 (ร้อยละ 40 คือ 0.4)", "Progress lies between 0 and 1: 40 % is 0.4");

    private static readonly LocalizedText Nothing = new(
        "รายงานต้องมีตัวเลขหรือความก้าวหน้าอย่างน้อยหนึ่งค่า", "A report says at least one number, or the progress");

    private static readonly LocalizedText NegativeMoney = new(
        $"เงินต้องไม่ติดลบ ไม่เกิน {MostMoney:N0} บาท และมีทศนิยมไม่เกินสองตำแหน่ง หากไม่ทราบให้เว้นว่าง",
        $"Money is not negative, at most {MostMoney:N0} baht and told to the satang: leave it out while it is not known");

    private static readonly LocalizedText OutOfPeople = new(
        $"จำนวนคนต้องอยู่ระหว่าง 0 ถึง {MostPeople:N0} หากไม่ทราบให้เว้นว่าง",
        $"A number of people lies between 0 and {MostPeople:N0}: leave it out while it is not known");

    /// <summary>Holds a plan against the rules.</summary>
    /// <param name="startsOn">First day.</param>
    /// <param name="endsOn">Last day.</param>
    /// <param name="planned">What is planned.</param>
    /// <returns>Every rule that is broken; nothing when all is well.</returns>
    public static IEnumerable<ActivityProblem> CheckPlan(DateOnly startsOn, DateOnly endsOn, ActivityFigures planned) =>
        [.. CheckDays(startsOn, endsOn), .. CheckFigures(planned, "planned")];

    /// <summary>Holds a report against the rules.</summary>
    /// <param name="startsOn">First day of the period.</param>
    /// <param name="endsOn">Last day of the period.</param>
    /// <param name="reached">What was reached.</param>
    /// <param name="progress">How much of the plan is done.</param>
    /// <param name="today">The day in Thailand: nothing is reported before it has come.</param>
    /// <returns>Every rule that is broken; nothing when all is well.</returns>
    public static IEnumerable<ActivityProblem> CheckReport(
        DateOnly startsOn, DateOnly endsOn, ActivityFigures reached, double? progress, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reached);
        foreach (var problem in CheckDays(startsOn, endsOn)) yield return problem;
        foreach (var problem in CheckFigures(reached, "reached")) yield return problem;
        if (endsOn > today && endsOn.Year <= LastYear)
        {
            yield return new("endsOn", "future_day", new(
                $"งวดที่รายงานยังไม่สิ้นสุด วันสุดท้ายต้องไม่หลังวันนี้ ({ThaiDate.Of(today)})",
                $"The period has not ended: its last day is {today:yyyy-MM-dd} at the latest"));
        }

        if (progress is < 0 or > 1 or double.NaN) yield return new("progress", "out_of_range", OutOfProgress);
        if (progress is null && reached.AreEmpty()) yield return new("reached", "missing", Nothing);
    }

    private static IEnumerable<ActivityProblem> CheckDays(DateOnly startsOn, DateOnly endsOn)
    {
        foreach (var (field, day) in new[] { ("startsOn", startsOn), ("endsOn", endsOn) })
        {
            if (day.Year is >= FirstYear and <= LastYear) continue;
            var remedy = day.Year >= SurelyBuddhist
                ? new LocalizedText($"ปี {day.Year} เป็นพุทธศักราช โปรดใช้ ค.ศ. {day.Year - ThaiDate.BuddhistEraOffset}",
                    $"{day.Year} is a year of the Buddhist era: give {day.Year - ThaiDate.BuddhistEraOffset}")
                : new(
                    $"ปี {day.Year} อยู่นอกช่วง {FirstYear} ถึง {LastYear} โปรดตรวจ",
                    $"The year {day.Year} lies outside {FirstYear} to {LastYear}: check it");
            yield return new(field, "year_out_of_range", remedy);
        }

        if (endsOn < startsOn) yield return new("endsOn", "ends_before_it_starts", Ends);
    }

    private static IEnumerable<ActivityProblem> CheckFigures(ActivityFigures figures, string path)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.MoneyBaht is { } money && (money is < 0 or > MostMoney || decimal.Round(money, SatangDigits) != money))
            yield return new($"{path}.moneyBaht", "out_of_range", NegativeMoney);
        foreach (var measure in ActivityMeasures.OfPeople)
        {
            if (figures.PeopleOf(measure) is < 0 or > MostPeople)
                yield return new($"{path}.{FieldOf(measure)}", "out_of_range", OutOfPeople);
        }
    }

    private static string FieldOf(ActivityMeasure measure) => measure switch
    {
        ActivityMeasure.Trained => "trained",
        ActivityMeasure.Employed => "employed",
        ActivityMeasure.DevelopmentVolunteers => "developmentVolunteers",
        ActivityMeasure.DisasterVolunteers => "disasterVolunteers",
        _ => "entrepreneurs",
    };
}
