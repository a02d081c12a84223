using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class CellReadingTests
{
    private static readonly CellError Error = AreaCell.Read("5-2").Error!;

    [Fact]
    public void Default_OfAReading_IsAMissingCell()
    {
        CellReading<decimal> reading = default;
        Assert.True(reading.IsMissing);
        Assert.Empty(reading.Warnings);
        Assert.False(reading.TryGetValue(out _));
    }

    [Fact]
    public void Value_OfAMissingCell_IsNotZero() => Assert.Throws<InvalidOperationException>(() => default(CellReading<decimal>).Value);

    [Fact]
    public void Value_OfARefusedCell_IsNotHandedOut()
    {
        var refused = new CellReading<decimal>(Error);
        Assert.False(refused.IsMissing);
        Assert.Throws<InvalidOperationException>(() => refused.Value);
    }

    [Fact]
    public void Select_OfAReading_KeepsWarningsErrorAndAbsence()
    {
        var read = new CellReading<int>(5, CellWarnings.Approximate).Select(n => n * 2);
        Assert.Equal((10, CellWarnings.Approximate), (read.Value, Assert.Single(read.Warnings)));
        Assert.Same(Error, new CellReading<int>(Error).Select(n => n * 2).Error);
        Assert.True(default(CellReading<int>).Select(n => n * 2).IsMissing);
    }

    [Fact]
    public void Sentence_OfEveryWarning_IsInThaiAndInEnglish() => Assert.All(CellWarnings.Codes, code =>
    {
        var sentence = CellWarnings.Sentence(code);
        Assert.Contains(sentence.Th, c => c is >= 'ก' and <= '๛');
        Assert.DoesNotContain(sentence.En, c => c is >= 'ก' and <= '๛');
    });

    [Theory]
    [InlineData("area", "abc")]
    [InlineData("area", "5-2")]
    [InlineData("area", "0 ไร่")]
    [InlineData("date", "abc")]
    [InlineData("date", "29 ก.พ. 2564")]
    [InlineData("coordinate", "16.4")]
    [InlineData("coordinate", "1, 1")]
    [InlineData("phone", "123")]
    [InlineData("national_id", "123")]
    [InlineData("place", "เมืองที่ไม่มีจริง")]
    [InlineData("consent", "?!")]
    [InlineData("term", "5")]
    [InlineData("money", "ตามจริง")]
    public void Sentence_OfARefusal_IsInThaiAndInEnglish(string kind, string line)
    {
        var error = new CellParser(Places.Known).Parse(kind, line).Error!;
        Assert.Contains(error.Sentence.Th, c => c is >= 'ก' and <= '๛');
        Assert.Contains(error.Sentence.En, char.IsAsciiLetter);
    }
}
