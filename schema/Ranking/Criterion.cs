namespace Sedz.Schema.Ranking;

/// <summary>What candidate sites are weighed on.</summary>
public enum Criterion
{
    /// <summary>How often disaster comes back. การเกิดภัยพิบัติซ้ำซาก</summary>
    HazardRecurrence,

    /// <summary>How many returning workers are within reach of the site's openings. แรงงานที่เข้าถึงได้</summary>
    LabourAvailability,

    /// <summary>How ready the site is beyond what the gates already require. ความพร้อมดำเนินการ</summary>
    Readiness,
}
