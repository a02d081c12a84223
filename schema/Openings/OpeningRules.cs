using Sedz.Schema.Workers;

namespace Sedz.Schema.Openings;

/// <summary>What must hold of an opening.</summary>
public static class OpeningRules
{
    /// <summary>The most people that one opening seeks; more is a slip.</summary>
    public const int MostHeads = 100_000;

    /// <summary>Holds an opening against the rules.</summary>
    /// <returns>Every rule that is broken; nothing when all is well.</returns>
    public static IEnumerable<OpeningProblem> Check(OpeningTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.OccupationCode is { } code && !OccupationCodes.Exists(code))
        {
            yield return new("occupationCode", new(
                "ไม่มีรหัสอาชีพนี้ใน ISCO-08 โปรดใช้รหัส 1 ถึง 4 หลัก", "ISCO-08 has no such code: give 1 to 4 digits of one that exists"));
        }

        foreach (var (field, skills) in new[] { ("requiredSkills", terms.RequiredSkills), ("wishedSkills", terms.WishedSkills) })
        {
            if (skills.Any(skill => SkillFacts.Find(skill) is null))
                yield return new(field, new("ไม่มีรหัสทักษะนี้ โปรดเลือกจากรายการทักษะ", "There is no such skill: take codes of the list of skills"));
        }

        if (terms.RequiredSkills.Concat(terms.WishedSkills).GroupBy(skill => skill).Any(group => group.Count() > 1))
        {
            yield return new("wishedSkills", new(
                "ระบุทักษะเดียวกันมากกว่าหนึ่งครั้ง โปรดระบุเพียงครั้งเดียว", "A skill is named more than once: name it as required or as wished"));
        }

        if (terms.Headcount is < 1 or > MostHeads)
        {
            yield return new("headcount", new(
                $"จำนวนคนต้องอยู่ระหว่าง 1 ถึง {MostHeads:N0}", $"The number of people lies between 1 and {MostHeads:N0}"));
        }

        if (terms.EndsOn < terms.StartsOn)
        {
            yield return new("endsOn", new(
                "วันสุดท้ายอยู่ก่อนวันแรก โปรดตรวจทั้งสองวัน", "The work ends before it begins: check both days"));
        }

        if (terms.Wage is < 0 or > WorkerRules.HighestWage)
        {
            yield return new("wage", new(
                $"ค่าจ้างต้องไม่ติดลบและไม่เกิน {WorkerRules.HighestWage:N0} บาทต่อเดือน หากไม่ทราบให้เว้นว่าง",
                $"A wage is not negative and at most {WorkerRules.HighestWage:N0} baht a month: leave it out while it is not known"));
        }
    }
}
