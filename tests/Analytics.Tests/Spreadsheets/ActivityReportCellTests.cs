using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class ActivityReportCellTests
{
    [Theory]
    [InlineData("30", 30)]
    [InlineData("๓๐ คน", 30)]
    [InlineData("1,200 ราย", 1200)]
    [InlineData("จำนวน 5 คน", 5)]
    [InlineData("12 persons", 12)]
    [InlineData("0", 0)]
    [InlineData("ไม่มี", 0)]
    [InlineData("30.0", 30)]
    public void People_AsTheyAreWritten_AreCounted(string cell, int people) => Assert.Equal(people, PeopleCell.Read(cell).Value);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("ไม่ทราบ")]
    public void People_OfWhomNothingIsKnown_AreMissingAndNotZero(string cell) => Assert.True(PeopleCell.Read(cell).IsMissing);

    [Theory]
    [InlineData("-3")]
    [InlineData("2.5")]
    [InlineData("10-20")]
    [InlineData("1000001")]
    [InlineData("หลายคน")]
    public void People_ThatAreNoNumber_AreRefused(string cell) => Assert.Equal("invalid_count", PeopleCell.Read(cell).Error!.Code);

    [Theory]
    [InlineData("0.4", 0.4)]
    [InlineData("40%", 0.4)]
    [InlineData("40 %", 0.4)]
    [InlineData("ร้อยละ ๔๐", 0.4)]
    [InlineData("1", 1)]
    [InlineData("100%", 1)]
    [InlineData("0", 0)]
    public void Progress_AsItIsWritten_IsAShare(string cell, double share) => Assert.Equal(share, ProgressCell.Read(cell).Value, 1e-12);

    [Theory]
    [InlineData("40")]
    [InlineData("101%")]
    [InlineData("-1")]
    [InlineData("ครึ่งหนึ่ง")]
    public void Progress_ThatCannotBeTold_IsRefused(string cell) => Assert.Equal("invalid_progress", ProgressCell.Read(cell).Error!.Code);

    [Fact]
    public void Progress_OfWhichNothingIsKnown_IsMissing() => Assert.True(ProgressCell.Read("ไม่ทราบ").IsMissing);
}
