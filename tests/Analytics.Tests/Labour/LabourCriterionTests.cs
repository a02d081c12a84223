using Sedz.Analytics.Labour;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Tests.Labour;

public class LabourCriterionTests
{
    [Fact]
    public void NoData_HasNoValueAndSaysWhyInBothLanguages()
    {
        Assert.Equal(Criterion.LabourAvailability, LabourCriterion.NoData.Criterion);
        Assert.Null(LabourCriterion.NoData.Value);
        var note = Assert.Single(LabourCriterion.NoData.Notes);
        Assert.Contains("no data", note.En, StringComparison.Ordinal);
        Assert.Contains("ยังไม่มีข้อมูล", note.Th, StringComparison.Ordinal);
    }
}
