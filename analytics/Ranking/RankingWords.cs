using Sedz.Schema;
using Sedz.Schema.Hazards;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking;

/// <summary>The words that sentences about a ranking are made of, in lower case for the middle of a sentence.</summary>
public static class RankingWords
{
    /// <summary>A criterion in words.</summary>
    public static LocalizedText Of(Criterion criterion) => criterion switch
    {
        Criterion.HazardRecurrence => new("การเกิดภัยพิบัติซ้ำซาก", "disaster recurrence"),
        Criterion.LabourAvailability => new("แรงงานที่เข้าถึงได้", "labour availability"),
        Criterion.Readiness => new("ความพร้อมดำเนินการ", "readiness"),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "Not a criterion."),
    };

    /// <summary>A hazard in words.</summary>
    public static LocalizedText Of(Hazard hazard) => hazard switch
    {
        Hazard.Flood => new("อุทกภัย", "flood"),
        Hazard.Drought => new("ภัยแล้ง", "drought"),
        Hazard.Storm => new("วาตภัย", "storm"),
        Hazard.Landslide => new("ดินถล่ม", "landslide"),
        Hazard.Earthquake => new("แผ่นดินไหว", "earthquake"),
        Hazard.Wildfire => new("ไฟป่าและหมอกควัน", "wildfire and haze"),
        _ => throw new ArgumentOutOfRangeException(nameof(hazard), hazard, "Not a hazard."),
    };

    /// <summary>A level of evidence in words.</summary>
    public static LocalizedText Of(EvidenceLevel level) => level switch
    {
        EvidenceLevel.Footprint => new("หลักฐานจากขอบเขตภัยที่คลุมพื้นที่", "evidence of mapped footprints"),
        EvidenceLevel.Point => new("หลักฐานจากจุดเกิดภัยในระยะ 25 กิโลเมตร", "evidence of points within 25 km"),
        EvidenceLevel.Subdistrict => new("หลักฐานระดับตำบล", "evidence of the sub-district"),
        EvidenceLevel.District => new("หลักฐานระดับอำเภอ", "evidence of the district"),
        EvidenceLevel.Province => new("หลักฐานระดับจังหวัด", "evidence of the province"),
        EvidenceLevel.None => new(
            "ไม่มีบันทึกที่ถึงพื้นที่ ใช้ข้อมูลของพื้นที่อื่น",
            "no record reaches the site, other places speak for it"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level of evidence."),
    };
}
