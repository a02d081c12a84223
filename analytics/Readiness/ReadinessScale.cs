using System.Collections.Immutable;
using Sedz.Analytics.Ranking;
using Sedz.Schema;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Readiness;

/// <summary>
/// The published parts and values of readiness. The parts are a judgement of this project, open to the committee's; none pays for what a
/// gate already requires (readiness, consent or permission, a stated day of registration, a term of 60 months).
/// </summary>
public static class ReadinessScale
{
    /// <summary>The value of rain alone, and the least that a source of water not on the list may have.</summary>
    public const double RainOnly = 0.25;

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
        0.3,
        new(
            "รูปแบบตามทฤษฎีใหม่ใช้น้ำราว 1,000 ลูกบาศก์เมตรต่อไร่ต่อปี แหล่งน้ำจึงเป็นโครงสร้างพื้นฐานที่สำคัญที่สุด",
            "Development by the New Theory needs about 1,000 cubic metres of water for each rai and year, so water is the "
            + "most important part of the infrastructure."));

    /// <summary>A road to the site.</summary>
    public static IndicatorDefinition Road { get; } = new(
        "road.access",
        new("ทางเข้าถึง", "Road access"),
        0.2,
        new(
            "ต้องใช้ถนนขนวัสดุและรับผู้เข้ามาเรียนรู้ และสร้างถนนใหม่ได้ช้า",
            "Materials and learners come by road, and a new one takes long to build."));

    /// <summary>Electricity at the site.</summary>
    public static IndicatorDefinition Electricity { get; } = new(
        "electricity",
        new("ไฟฟ้า", "Electricity"),
        0.1,
        new(
            "จำเป็นต่อการเรียนรู้และแปรรูป แต่ผลิตในพื้นที่ได้ จึงมีส่วนน้อยที่สุด",
            "Learning and processing need it, but it can be made on the site, so it has the smallest part."));

    /// <summary>All parts; they sum to 1.</summary>
    public static ImmutableArray<IndicatorDefinition> Definitions { get; } = [Documents, Water, Road, Electricity];

    /// <summary>Why a source of water has the value that it has.</summary>
    public static LocalizedText WaterRationale { get; } = new(
        "ให้ค่าตามความสามารถหล่อเลี้ยงการเกษตรตลอดฤดูแล้ง: ชลประทาน 1 น้ำบาดาล ลำน้ำ หรือสระ 0.75 "
        + "ประปาซึ่งทำไว้เพื่อครัวเรือน 0.5 น้ำฝนอย่างเดียว 0.25 ไม่มีแหล่งน้ำ 0",
        "By how far it carries a farm through the dry season: irrigation 1; ground water, stream or pond 0.75; piped water, which is made for "
        + "households, 0.5; rain alone 0.25; none 0.");

    /// <summary>Why yes is 1 and no is 0.</summary>
    public static LocalizedText AnswerRationale { get; } = new(
        "มีเท่ากับ 1 ไม่มีเท่ากับ 0 หากยังไม่ทราบให้นับกึ่งกลางและแสดงช่วงที่เป็นไปได้",
        "Yes is 1 and no is 0; what is not known counts at the middle, with the range that it may be in.");

    /// <summary>Why the verified share of the documents is its own value.</summary>
    public static LocalizedText DocumentsRationale { get; } = new(
        "ค่าคือสัดส่วนของเอกสารที่ต้องใช้ซึ่งเจ้าหน้าที่ตรวจสอบแล้ว ทุกฉบับสำคัญเท่ากัน",
        "The value is the share of the required documents that an officer has verified: each counts alike.");

    /// <summary>The different values of <see cref="ValueOf(WaterSource?)"/>, rising.</summary>
    public static ImmutableArray<double> WaterValues { get; } = [0, RainOnly, 0.5, 0.75, 1];

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
