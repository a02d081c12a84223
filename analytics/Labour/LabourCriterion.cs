using System.Collections.Immutable;
using System.Globalization;
using Sedz.Analytics.Ranking;
using Sedz.Schema;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Labour;

/// <summary>The value of labour availability at a site.</summary>
public static class LabourCriterion
{
    /// <summary>A part of less than half a percent of the workers in reach is not told: it would read 0 %.</summary>
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
    /// Assesses one site: for each skill that it offers openings in, the published value of the workers for each opening by their fit, in
    /// parts by the number of openings. Nobody in reach is 0: that is known, since there are records. Workers whose occupation is not told,
    /// or who have not said whether they want to come, make a range, counted at its middle. What is told of small numbers of people is for
    /// the caller to hold back.
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
            [
                .. labour.BySkill.SelectMany(skill => IndicatorsOf(skill, skill.Openings / openings, labour.IsAsIf))
                    .Select(indicator => indicator with { Source = source, Period = period }),
            ],
            NotesOn(labour));
    }

    private static IEnumerable<Indicator> IndicatorsOf(SkillLabour skill, double share, bool isAsIf)
    {
        var key = skill.Skill is null ? "labour.any" : $"labour.{skill.Skill}";
        yield return new()
        {
            Key = key,
            Label = LabelOf(skill, isAsIf),
            Unit = IndicatorUnit.PerOpening,
            Value = skill.Fitting,
            Low = skill.FittingLow,
            High = skill.FittingHigh,
            Share = share,
            OnScale = new(
                LabourScale.PerOpening.Of(skill.FittingLow),
                LabourScale.PerOpening.Of(skill.Fitting),
                LabourScale.PerOpening.Of(skill.FittingHigh)),
            IsUnknown = skill.FittingLow < skill.FittingHigh,
        };
        if (!(skill.Fitting < skill.PerOpening))
            yield break;
        yield return new()
        {
            Key = $"{key}.counted",
            Label = new(
                "ส่วนที่นับของแรงงานที่มาได้ ตามทักษะที่ตรงและสิ่งที่ยังไม่รู้",
                "Part that counts of the workers who can come, by their fit and by what is not known"),
            Unit = IndicatorUnit.Share,
            Value = skill.Fitting / skill.PerOpening,
            Share = 0,
            OnScale = ScaleValue.Exact(skill.Fitting / skill.PerOpening),
        };
    }

    private static LocalizedText LabelOf(SkillLabour skill, bool isAsIf) => (skill.Skill, isAsIf) switch
    {
        (_, true) => new(
            "แรงงานต่อตำแหน่งงานสมมติหนึ่งตำแหน่ง ไม่จำกัดทักษะ (พื้นที่ยังไม่แจ้งตำแหน่งงาน)",
            "Workers for one supposed opening, any skill (the site has told no openings)"),
        (null, _) => new("แรงงานต่อตำแหน่งงาน ไม่จำกัดทักษะ", "Workers for each opening, any skill"),
        ({ } code, _) => new(
            $"แรงงานต่อตำแหน่งงาน นับตามทักษะที่ตรงกับรหัสอาชีพ {code}", $"Workers for each opening by their fit, occupation {code}"),
    };

    private static ImmutableArray<LocalizedText> NotesOn(SiteLabour labour)
    {
        var notes = ImmutableArray.CreateBuilder<LocalizedText>();
        if (labour.IsAsIf)
        {
            notes.Add(new(
                "พื้นที่นี้ยังไม่ได้แจ้งตำแหน่งงาน จึงคิดเสมือนเปิดรับหนึ่งตำแหน่งโดยไม่จำกัดทักษะ "
                + "ค่าจึงอาจสูงกว่าพื้นที่ที่ระบุทักษะ ซึ่งนับเฉพาะแรงงานที่ทักษะตรง และอาจลดลงเมื่อแจ้งตำแหน่งงานแล้ว",
                "The site has not told its openings yet: it is assessed as if it offered one, to anybody. It may look better than a site "
                + "that names skills, where workers count by their fit, and may fall once its openings are told."));
        }

        var inReach = labour.BySkill.Sum(skill => skill.WorkersInReach);
        if (inReach == 0)
        {
            notes.Add(new(
                $"ไม่มีแรงงานที่ขึ้นทะเบียนและมีทักษะตรงกันในระยะ {DistanceDecay.ReachMetres / 1000} กิโลเมตร",
                $"No registered worker of a fitting skill lives within {DistanceDecay.ReachMetres / 1000} km."));
            return notes.ToImmutable();
        }

        Tell(skill => skill.DrawnByOthers, percent => new(
            $"แรงงานในระยะเดินทางร้อยละ {percent} มีตำแหน่งงานอื่นดึงไป "
            + "ตัวชี้วัดนี้จึงเปลี่ยนได้เมื่อพื้นที่ใกล้เคียงเปิดหรือปิดตำแหน่งงาน",
            $"Other openings draw {percent} % of the workers in reach, so this indicator changes when a site nearby opens or closes "
            + "positions."));
        Tell(skill => skill.UnknownFitShare, percent => new(
            $"แรงงานในระยะเดินทางร้อยละ {percent} ไม่ได้บอกอาชีพ หรือบอกกว้างกว่าที่ตำแหน่งงานต้องการ "
            + "จึงนับเป็นช่วงตั้งแต่ทักษะตรงน้อยที่สุดถึงตรงทั้งหมด",
            $"{percent} % of the workers in reach have not told their occupation, or less closely than the openings ask: they are counted "
            + "as "
            + "a range, from the least fit to the full."));
        Tell(skill => skill.UndecidedShare, percent => new(
            $"แรงงานในระยะเดินทางร้อยละ {percent} ยังไม่ได้บอกว่าต้องการทำงานหรือไม่ จึงนับเป็นช่วงตั้งแต่ไม่มาเลยถึงมาทั้งหมด",
            $"{percent} % of the workers in reach have not said whether they want the work: they are counted as a range, from none to "
            + "all."));
        return notes.ToImmutable();

        void Tell(Func<SkillLabour, double> part, Func<string, LocalizedText> sentence)
        {
            if (labour.BySkill.Sum(skill => part(skill) * skill.WorkersInReach) / inReach is var whole and >= LeastToTell)
                notes.Add(sentence((100 * whole).ToString("0", CultureInfo.InvariantCulture)));
        }
    }
}
