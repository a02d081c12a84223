using System.Collections.Immutable;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Development;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Development.Fit;

/// <summary>
/// The conditions of each form of development and what they say of a site. That บวร, บรม and ครบ need their three parties is what their
/// names mean; the other conditions are this project's reading of R2.3, open to the Ministry's correction.
/// </summary>
public static class FormFits
{
    private static readonly FitCondition LandEnough = new(
        "land_enough",
        new(
            $"มีที่ดินอย่างน้อย {NewTheoryPlan.AlsoWrittenForRai} ไร่ ซึ่งเป็นขนาดที่เล็กกว่าในสองขนาดที่ทฤษฎีใหม่เขียนไว้",
            $"At least {NewTheoryPlan.AlsoWrittenForRai} rai of land, the smaller of the two sizes that the New Theory is written for"),
        site => site.Area is { } area ? area.SquareMetres >= NewTheoryPlan.AlsoWrittenForRai * LandArea.SquareMetresPerRai : null);

    private static readonly FitCondition WaterToKeep = new(
        "water_to_keep", new("มีแหล่งน้ำหรือน้ำฝนที่เก็บไว้ได้", "There is water, or rain that can be kept"),
        site => site.Water is { } water ? water != WaterSource.None : null);

    private static readonly FitCondition Home = new(
        "home", new("มีบ้านหรือชุมชนร่วม", "The home: a community takes part"), site => site.Home);

    private static readonly FitCondition School = new(
        "school_or_government", new("มีโรงเรียนหรือหน่วยราชการร่วม", "A school or a government agency takes part"),
        site => site.SchoolOrGovernment);

    private static readonly FitCondition Temple = new("temple", new("มีวัดร่วม", "A temple takes part"), site => site.Temple);

    private static readonly FitCondition Mosque = new("mosque", new("มีมัสยิดร่วม", "A mosque takes part"), site => site.Mosque);

    private static readonly FitCondition Church = new("church", new("มีโบสถ์คริสต์ร่วม", "A church takes part"), site => site.Church);

    private static readonly FitCondition InitiativeNamed = new(
        "initiative_named", new("ระบุชื่อแนวพระราชดำริที่จะใช้", "The royal initiative is named"), site => site.RoyalInitiativeNamed);

    private static readonly FitCondition BioProduct = new(
        "bio_product", new("มีผลิตภัณฑ์เศรษฐกิจชีวภาพ", "There is a product of the bio-economy"), site => site.BioProduct);

    private static readonly FitCondition Recovery = new(
        "recovery_in_chain", new("ห่วงโซ่คุณค่ามีการนำกลับมาใช้", "A value chain takes something up again"), site => site.RecoveryInChain);

    private static readonly FitCondition GreenProduct = new(
        "green_product", new("มีผลิตภัณฑ์เศรษฐกิจสีเขียว", "There is a product of the green economy"), site => site.GreenProduct);

    private static readonly FitCondition RuleNamed = new(
        "rule_to_try_named", new("ระบุกฎหรือระเบียบที่จะทดลองทำต่างออกไป", "It is written down which rule is to be tried in another way"),
        site => site.RuleToTryNamed);

    private static readonly FitCondition AgencyAgrees = new(
        "agency_agrees", new("หน่วยงานเจ้าของกฎเห็นชอบ", "The agency that the rule belongs to agrees"), site => site.AgencyAgrees);

    private static readonly FitCondition Academia = new(
        "academia", new("มีสถาบันวิชาการร่วม", "An academic institution takes part"), site => site.Academia);

    private static readonly ImmutableArray<(DevelopmentForm Form, ImmutableArray<FitCondition> Conditions)> Forms =
    [
        (DevelopmentForm.NewTheory, [LandEnough, WaterToKeep, Home]),
        (DevelopmentForm.Bowon, [Home, Temple, School]),
        (DevelopmentForm.Borom, [Home, School, Mosque]),
        (DevelopmentForm.Khrop, [Church, School, Home]),
        (DevelopmentForm.OtherRoyalInitiative, [InitiativeNamed]),
        (DevelopmentForm.BcgBio, [BioProduct]),
        (DevelopmentForm.BcgCircular, [Recovery]),
        (DevelopmentForm.BcgGreen, [GreenProduct]),
        (DevelopmentForm.PolicySandbox, [RuleNamed, AgencyAgrees]),
        (DevelopmentForm.OtherScience, [Academia]),
    ];

    /// <summary>Every form, in the order of R2.3, with what it asks of a site.</summary>
    public static ImmutableArray<FormDefinition> All { get; } =
    [
        .. Forms.Select(form => new FormDefinition(
            form.Form,
            DevelopmentFormWords.Of(form.Form),
            [.. form.Conditions.Select(condition => new FormCondition(condition.Code, condition.Asks))])),
    ];

    /// <summary>Every form, in the order of R2.3, with what speaks for and against it.</summary>
    public static ImmutableArray<FormFit> Of(SiteSituation site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return [.. Forms.Select(form => Of(form.Form, form.Conditions, site))];
    }

    private static FormFit Of(DevelopmentForm form, ImmutableArray<FitCondition> conditions, SiteSituation site)
    {
        ImmutableArray<FitReason> reasons =
            [.. conditions.Select(condition => new FitReason(condition.Code, StateOf(condition.Judge(site)), condition.Asks))];
        var state = reasons.Any(reason => reason.State == FitState.NotMet) ? FitState.NotMet
            : reasons.Any(reason => reason.State == FitState.NotYetKnown) ? FitState.NotYetKnown
            : FitState.Met;
        return new(form, DevelopmentFormWords.Of(form), state, reasons);
    }

    private static FitState StateOf(bool? met) => met switch
    {
        true => FitState.Met,
        false => FitState.NotMet,
        null => FitState.NotYetKnown,
    };
}
