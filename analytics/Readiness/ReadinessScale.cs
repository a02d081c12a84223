using System.Collections.Immutable;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Sites;
using Sedz.Schema;

namespace Sedz.Analytics.Readiness;

/// <summary>
/// The published parts and values of readiness. The parts are a judgement of this project, open to the committee's; none pays for what a
/// gate already requires (readiness, consent or permission, a stated day of registration, a term of 60 months).
/// </summary>
public static class ReadinessScale
{
    /// <summary>The value of rain alone, and the least that a source of water not on the list may have.</summary>
    public const double RainOnly = 0.25;

    /// <summary>The value of a plot for a household model.</summary>
    public const double HouseholdPlot = 0.5;

    /// <summary>The number of partner sectors (๗ ภาคี).</summary>
    public const int PartnerSectors = 7;

    /// <summary>The part of <see cref="Partners"/> once they are asked of sites; the other parts then share the rest as before.</summary>
    public const double PartnersShare = 0.2;

    private const double HouseholdRai = 1;
    private const double CommunityRai = 10;

    /// <summary>Documents seen by an officer.</summary>
    public static IndicatorDefinition Documents { get; } = new(
        "documents.verified",
        new("เอกสารที่ตรวจสอบแล้ว", "Documents verified"),
        0.4,
        new(
            "หลักเกณฑ์กำหนดให้มีเอกสารอยู่แล้ว จึงให้ค่าเฉพาะส่วนที่เจ้าหน้าที่ตรวจเอกสารแล้ว "
            + "ซึ่งลดโอกาสที่งานจะหยุดหลังได้รับงบประมาณ จึงมีส่วนมากที่สุด",
            "The rules already ask for the documents, so only what an officer has verified has value. It lowers the risk that "
            + "work stops after the budget has come, and has the largest part."));

    /// <summary>The main source of water.</summary>
    public static IndicatorDefinition Water { get; } = new(
        "water.source",
        new("แหล่งน้ำ", "Water source"),
        0.25,
        new(
            "รูปแบบตามทฤษฎีใหม่ใช้น้ำราว 1,000 ลูกบาศก์เมตรต่อไร่ต่อปี แหล่งน้ำจึงเป็นโครงสร้างพื้นฐานที่สำคัญที่สุด",
            "Development by the New Theory needs about 1,000 cubic metres of water for each rai and year, so water is the "
            + "most important part of the infrastructure."));

    /// <summary>A road to the site.</summary>
    public static IndicatorDefinition Road { get; } = new(
        "road.access",
        new("ทางเข้าถึง", "Road access"),
        0.15,
        new(
            "ต้องใช้ถนนขนวัสดุและรับผู้เข้ามาเรียนรู้ และสร้างถนนใหม่ได้ช้า",
            "Materials and learners come by road, and a new one takes long to build."));

    /// <summary>Electricity at the site.</summary>
    public static IndicatorDefinition Electricity { get; } = new(
        "electricity",
        new("ไฟฟ้า", "Electricity"),
        0.1,
        new(
            "จำเป็นต่อการเรียนรู้และแปรรูป แต่ผลิตในพื้นที่ได้ จึงมีส่วนน้อย",
            "Learning and processing need it, but it can be made on the site, so it has a small part."));

    /// <summary>Size of the plot against the published forms of development.</summary>
    public static IndicatorDefinition Land { get; } = new(
        "land.fit",
        new("ขนาดที่ดินต่อรูปแบบการพัฒนา", "Size of the land for a form of development"),
        0.1,
        new(
            "แปลงระดับครัวเรือนใช้ตั้งแต่ 1 ไร่ แปลงระดับตำบลและทฤษฎีใหม่ใช้ตั้งแต่ 10 ไร่ "
            + "แปลงเล็กกว่านั้นยังใช้เป็นส่วนหนึ่งของพื้นที่อื่นได้ จึงมีส่วนน้อย",
            "A household model takes 1 rai or more, a community model and the New Theory 10 rai or more. A smaller plot can still serve as "
            + "part of another, so it has a small part."));

    /// <summary>Partner sectors that have committed themselves.</summary>
    public static IndicatorDefinition Partners { get; } = new(
        "partners.committed",
        new("ภาคีที่รับจะร่วมดำเนินการ", "Partners committed"),
        PartnersShare,
        new(
            "ทุกภาคส่วนในพื้นที่มีบทบาทของตน และรูปแบบ บวร บรม ครบ อาศัยสามภาคส่วนเป็นอย่างน้อย จึงให้ค่าส่วนใหญ่เมื่อมีสามภาคส่วน",
            "Every sector of the area has its role, and the forms of home, house of worship and school rest on three at least, so most of "
            + "the value is reached at three."));

    /// <summary>All parts while partners are asked of no site; they sum to 1.</summary>
    public static ImmutableArray<IndicatorDefinition> Definitions { get; } = [Documents, Water, Road, Electricity, Land];

    /// <summary>All parts once partners are asked of sites: theirs, and the others' in the same proportions; they sum to 1.</summary>
    public static ImmutableArray<IndicatorDefinition> DefinitionsWithPartners { get; } =
        [.. Definitions.Select(definition => definition with { Share = definition.Share * (1 - PartnersShare) }), Partners];

    /// <summary>The value of a number of partner sectors.</summary>
    public static ValueFunction PartnerValue { get; } = new(Partners.Rationale, [new(0, 0), new(3, 0.75), new(PartnerSectors, 1)]);

    /// <summary>The values of 0 to 7 sectors, rising.</summary>
    public static ImmutableArray<double> PartnerValues { get; } =
        [.. Enumerable.Range(0, PartnerSectors + 1).Select(sectors => PartnerValue.Of(sectors))];

    /// <summary>Why a number of sectors has the value that it has.</summary>
    public static LocalizedText PartnersRationale { get; } = new(
        "ไม่มีภาคีที่ตกลงหรือส่งมอบ 0 สามภาค 0.75 ครบเจ็ดภาค 1 ระหว่างนั้นตามสัดส่วน พื้นที่ที่ยังไม่มีผู้บันทึกภาคีให้นับกึ่งกลางและแสดงช่วงที่เป็นไปได้",
        "No sector that has agreed or delivered 0; three 0.75; all seven 1; between them by proportion. A site of which nobody recorded a partner "
        + "counts at the middle, with the range that it may be in.");

    /// <summary>Which forms a plot is large enough for; null when the area is not known.</summary>
    /// <param name="areaM2">The area in square metres, 0 or more; null when it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The area is negative or no number.</exception>
    public static LandFit? FitOf(double? areaM2) => areaM2 switch
    {
        null => null,
        >= CommunityRai * LandArea.SquareMetresPerRai => LandFit.Community,
        >= HouseholdRai * LandArea.SquareMetresPerRai => LandFit.Household,
        >= 0 => LandFit.BelowHousehold,
        _ => throw new ArgumentOutOfRangeException(nameof(areaM2), areaM2, "An area is 0 or more."),
    };

    /// <summary>
    /// The value of a plot: large enough for a community model 1, for a household model <see cref="HouseholdPlot"/>, for neither 0; unknown
    /// lies anywhere.
    /// </summary>
    /// <param name="fit">The forms, or null when the area is not known.</param>
    public static ScaleValue ValueOf(LandFit? fit) => fit switch
    {
        null => ScaleValue.Unknown,
        LandFit.BelowHousehold => ScaleValue.Exact(0),
        LandFit.Household => ScaleValue.Exact(HouseholdPlot),
        LandFit.Community => ScaleValue.Exact(1),
        _ => throw new ArgumentOutOfRangeException(nameof(fit), fit, "Not a fit of land."),
    };

    /// <summary>The value of partners' commitments; unknown lies anywhere.</summary>
    /// <param name="partners">The commitments.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 7 sectors.</exception>
    public static ScaleValue ValueOf(PartnerEngagement partners)
    {
        ArgumentNullException.ThrowIfNull(partners);
        return partners.Sectors switch
        {
            null => ScaleValue.Unknown,
            >= 0 and <= PartnerSectors and { } sectors => ScaleValue.Exact(PartnerValue.Of(sectors)),
            _ => throw new ArgumentOutOfRangeException(nameof(partners), partners.Sectors, "Not a number of the seven sectors."),
        };
    }

    /// <summary>Why a source of water has the value that it has.</summary>
    public static LocalizedText WaterRationale { get; } = new(
        "ให้ค่าตามความสามารถหล่อเลี้ยงการเกษตรตลอดฤดูแล้ง: ชลประทาน 1 น้ำบาดาล ลำน้ำ หรือสระ 0.75 "
        + "ประปาซึ่งทำไว้เพื่อครัวเรือน 0.5 น้ำฝนอย่างเดียว 0.25 ไม่มีแหล่งน้ำ 0",
        "By how far it carries a farm through the dry season: irrigation 1; ground water, stream or pond 0.75; piped water, which is made "
        + "for "
        + "households, 0.5; rain alone 0.25; none 0.");

    /// <summary>Why a plot has the value that it has.</summary>
    public static LocalizedText LandRationale { get; } = new(
        "พอสำหรับแปลงระดับตำบล (10 ไร่ขึ้นไป) 1 พอสำหรับแปลงระดับครัวเรือน (1 ไร่ขึ้นไป) 0.5 เล็กกว่านั้น 0",
        "Enough for a community model (10 rai or more) 1; for a household model (1 rai or more) 0.5; less 0.");

    /// <summary>Why yes is 1 and no is 0.</summary>
    public static LocalizedText AnswerRationale { get; } = new(
        "มีเท่ากับ 1 ไม่มีเท่ากับ 0 หากยังไม่ทราบให้นับกึ่งกลางและแสดงช่วงที่เป็นไปได้",
        "Yes is 1 and no is 0; what is not known counts at the middle, with the range that it may be in.");

    /// <summary>Why the verified share of the documents is its own value.</summary>
    public static LocalizedText DocumentsRationale { get; } = new(
        "ค่าคือสัดส่วนของเอกสารที่ต้องใช้ซึ่งเจ้าหน้าที่ตรวจสอบแล้ว ทุกฉบับสำคัญเท่ากัน",
        "The value is the share of the required documents that an officer has verified: each counts alike.");

    /// <summary>
    /// The values that the answer to a part may have, rising, each as likely as the others while it is not known; empty for a part that
    /// may lie anywhere in its range.
    /// </summary>
    internal static ImmutableArray<double> PossibleValues(IndicatorDefinition definition) =>
        definition.Key == Water.Key ? WaterValues
        : definition.Key == Road.Key || definition.Key == Electricity.Key ? AnswerValues
        : definition.Key == Land.Key ? LandValues
        : [];

    /// <summary>The different values of <see cref="ValueOf(WaterSource?)"/>, rising.</summary>
    public static ImmutableArray<double> WaterValues { get; } = [0, RainOnly, 0.5, 0.75, 1];

    /// <summary>The different values of <see cref="ValueOf(LandFit?)"/>, rising.</summary>
    public static ImmutableArray<double> LandValues { get; } = [0, HouseholdPlot, 1];

    /// <summary>The values of no and yes.</summary>
    public static ImmutableArray<double> AnswerValues { get; } = [0, 1];

    /// <summary>
    /// The value of a source of water, by how far it carries a farm through the dry season: irrigation 1; ground water, stream or pond
    /// 0.75; piped water, which is made for households, 0.5; rain alone 0.25; none 0. A source that the list does not name lies between
    /// rain alone and irrigation; one that is not known lies anywhere.
    /// </summary>
    /// <param name="source">The source, or null when it is not known.</param>
    public static ScaleValue ValueOf(WaterSource? source) => source switch
    {
        null => ScaleValue.Unknown,
        WaterSource.None => ScaleValue.Exact(0),
        WaterSource.Rain => ScaleValue.Exact(RainOnly),
        WaterSource.Piped => ScaleValue.Exact(0.5),
        WaterSource.GroundWater or WaterSource.Stream or WaterSource.Pond => ScaleValue.Exact(0.75),
        WaterSource.Irrigation => ScaleValue.Exact(1),
        WaterSource.Other => ScaleValue.Between(RainOnly, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "Not a source of water."),
    };

    /// <summary>The value of an answer: yes 1, no 0; pending and unknown lie anywhere.</summary>
    /// <param name="answer">The answer.</param>
    public static ScaleValue ValueOf(Answer answer) => answer switch
    {
        Answer.Yes => ScaleValue.Exact(1),
        Answer.No => ScaleValue.Exact(0),
        Answer.Pending or Answer.Unknown => ScaleValue.Unknown,
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "Not an answer."),
    };
}
