using Sedz.Analytics.Ranking;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Labour;

/// <summary>The value of labour availability at a site.</summary>
public static class LabourCriterion
{
    /// <summary>
    /// What is said of every site until returning workers are registered: there is no data. How many were laid off and came home is not
    /// known (R1.1), and figures on migration in general are no count of them, so nothing stands in for it.
    /// </summary>
    public static CriterionAssessment NoData { get; } = CriterionAssessment.WithoutData(
        Criterion.LabourAvailability,
        new(
            "ยังไม่มีข้อมูลแรงงานคืนถิ่นที่ถูกเลิกจ้าง จึงยังไม่ให้ค่าด้านนี้",
            "There is no data on returning laid-off workers yet, so this criterion has no value."));
}
