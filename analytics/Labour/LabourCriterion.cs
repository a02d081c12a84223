using System.Collections.Immutable;
using System.Globalization;
using Sedz.Analytics.Ranking;
using Sedz.Schema;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Labour;

/// <summary>The value of labour availability at a site.</summary>
public static class LabourCriterion
{
    /// <summary>Competition of less than half a percent of the workers in reach is not told: it would read 0 %.</summary>
    private const double LeastToTell = 0.005;

    /// <summary>
    /// What is said of every site until returning workers are registered: there is no data. How many were laid off and came home is not
    /// known (R1.1), and figures on migration in general are no count of them, so nothing stands in for it.
    /// </summary>
    public static CriterionAssessment NoData { get; } = CriterionAssessment.WithoutData(
        Criterion.LabourAvailability,
        new(
            "ยังไม่มีข้อมูลแรงงานคืนถิ่นที่ถูกเลิกจ้าง จึงยังไม่ให้ค่าด้านนี้",
            "There is no data on returning laid-off workers yet, so this criterion has no value."));

    /// <summary>
    /// Assesses one site: for each skill that it offers openings in, the published value of the workers for each opening, in parts by the
    /// number of openings. Nobody in reach is 0: that is known, since there are records. What is told of small numbers of people is
    /// for the caller to hold back.
    /// </summary>
    /// <param name="labour">Who can come to work there; null when there are no records, which is <see cref="NoData"/>.</param>
    /// <param name="source">The id of the register of workers.</param>
    /// <param name="period">The day or years that the register speaks of.</param>
    public static CriterionAssessment Assess(SiteLabour? labour, string? source, string? period)
    {
        if (labour is null)
            return NoData;
        var openings = labour.Openings;
        return CriterionAssessment.Of(
            Criterion.LabourAvailability,
            level: null,
            [.. labour.BySkill.Select(skill => IndicatorOf(skill, skill.Openings / openings) with { Source = source, Period = period })],
            NotesOn(labour));
    }

    private static Indicator IndicatorOf(SkillLabour skill, double share) => new()
    {
        Key = skill.Skill is null ? "labour.any" : $"labour.{skill.Skill}",
        Label = skill.Skill is null
            ? new("แรงงานต่อตำแหน่งงาน ไม่จำกัดทักษะ", "Workers for each opening, any skill")
            : new($"แรงงานต่อตำแหน่งงาน รหัสอาชีพ {skill.Skill}", $"Workers for each opening, occupation {skill.Skill}"),
        Unit = IndicatorUnit.PerOpening,
        Value = skill.PerOpening,
        Low = skill.PerOpening,
        High = skill.PerOpening,
        Share = share,
        OnScale = ScaleValue.Exact(LabourScale.PerOpening.Of(skill.PerOpening)),
    };

    private static ImmutableArray<LocalizedText> NotesOn(SiteLabour labour)
    {
        var notes = ImmutableArray.CreateBuilder<LocalizedText>();
        if (labour.IsAsIf)
        {
            notes.Add(new(
                "พื้นที่นี้ยังไม่ได้แจ้งตำแหน่งงาน จึงคิดเสมือนเปิดรับหนึ่งตำแหน่งโดยไม่จำกัดทักษะ",
                "The site has not told its openings yet: it is assessed as if it offered one, to anybody."));
        }

        var inReach = labour.BySkill.Sum(skill => skill.WorkersInReach);
        if (inReach == 0)
        {
            notes.Add(new(
                "ไม่มีแรงงานที่ขึ้นทะเบียนและมีทักษะตรงกันในระยะ 60 กิโลเมตร",
                "No registered worker of a fitting skill lives within 60 km."));
        }
        else if (labour.BySkill.Sum(skill => skill.DrawnElsewhere * skill.WorkersInReach) / inReach is var elsewhere and >= LeastToTell)
        {
            var percent = (100 * elsewhere).ToString("0", CultureInfo.InvariantCulture);
            notes.Add(new(
                $"แรงงานในระยะเดินทางร้อยละ {percent} มีตำแหน่งงานของพื้นที่อื่นดึงไป "
                + "ตัวชี้วัดนี้จึงเปลี่ยนได้เมื่อมีพื้นที่อื่นเปิดหรือปิดตำแหน่งงาน",
                $"Openings elsewhere draw {percent} % of the workers in reach, so this indicator changes when another site opens or closes "
                + "positions."));
        }

        return notes.ToImmutable();
    }
}
