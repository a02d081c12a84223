using Sedz.Api.Imports;
using Sedz.Schema;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Submissions;

/// <summary>Everything that can be wrong with the days of a round.</summary>
internal static class RoundProblems
{
    /// <summary>A day cannot be read, or can be read in two ways.</summary>
    /// <param name="option">The option that gives it.</param>
    public static ImportProblem UnreadableDay(string option) => new(
        "wrong_date",
        new($"อ่านวันที่ใน {option} ไม่ได้", $"The day in {option} cannot be read"),
        new("เขียนเช่น 2022-01-31, 31/1/2565 หรือ 31 มกราคม 2565", "Write it as 2022-01-31, 31/1/2565 or 31 มกราคม 2565"));

    /// <summary>No day was given.</summary>
    public static ImportProblem NothingToSet { get; } = new(
        "nothing_to_set",
        new("ไม่ได้ระบุวันใดของรอบ", "No day of the round was given"),
        new("ระบุ --budget-day, --contacts-deadline หรือ --sites-deadline", "Give --budget-day, --contacts-deadline or --sites-deadline"));

    /// <summary>The year is none of the Buddhist era.</summary>
    public static ImportProblem NoFiscalYear { get; } = new(
        "wrong_fiscal_year",
        new($"ปีงบประมาณต้องเป็นปี พ.ศ. {RoundEditor.FirstYear} ถึง {RoundEditor.LastYear}",
            $"A fiscal year is a Buddhist year from {RoundEditor.FirstYear} to {RoundEditor.LastYear}"),
        new("เช่น 2565", "Such as 2565"));

    /// <summary>A round that is not there needs both deadlines to be made.</summary>
    public static ImportProblem UnknownRound(int fiscalYear) => new(
        "unknown_round",
        new($"ไม่มีรอบปีงบประมาณ {fiscalYear}", $"There is no round {fiscalYear}"),
        new("ระบุ --contacts-deadline และ --sites-deadline เพื่อเพิ่มรอบใหม่", "Give --contacts-deadline and --sites-deadline to add it"));

    /// <summary>A day lies outside the round's fiscal year.</summary>
    public static ImportProblem OutsideTheYear(DateOnly day, Round round) => new(
        "outside_fiscal_year",
        new($"วันที่ {ThaiDate.Of(day)} ไม่อยู่ในปีงบประมาณ {round.FiscalYear} "
            + $"({ThaiDate.Of(round.StartsOn)} ถึง {ThaiDate.Of(round.EndsOn)})",
            $"{day:yyyy-MM-dd} does not lie in fiscal year {round.FiscalYear}, {round.StartsOn:yyyy-MM-dd} to {round.EndsOn:yyyy-MM-dd}"),
        new("แก้วันหรือปีงบประมาณ", "Change the day or the fiscal year"));
}
