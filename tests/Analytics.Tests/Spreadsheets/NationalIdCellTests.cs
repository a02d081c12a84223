using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class NationalIdCellTests
{
    // The rule's weights run from 13 to 2 and count modulo 11: the third digit has weight 11, so that the published rule never sees it.
    private const int PositionOfWeightEleven = 2;

    private const string Example = "1999900000005";

    [Theory]
    [InlineData("1-9999-00000-00-5", Example)]
    [InlineData("1999900000005", Example)]
    [InlineData("1 9999 00000 00 5", Example)]
    [InlineData("๑-๙๙๙๙-๐๐๐๐๐-๐๐-๕", Example)]
    [InlineData("๑๙๙๙๙๐๐๐๐๐๐๐๕", Example)]
    [InlineData("1–9999–00000–00–5", Example)]
    [InlineData("1,999,900,000,005", Example)]
    [InlineData("'1999900000005", Example)]
    [InlineData("1999900000005.0", Example)]
    [InlineData("เลขประจำตัวประชาชน 1-9999-00000-00-5", Example)]
    [InlineData("เลขที่ 1999900000005", Example)]
    [InlineData("", "missing")]
    [InlineData("-", "missing")]
    [InlineData("ไม่มี", "missing")]
    [InlineData("1999900000006", "✗check_digit")]
    [InlineData("9199900000005", "✗check_digit")]
    [InlineData("0000000000000", "✗check_digit")]
    [InlineData("199990000000", "✗length")]
    [InlineData("19999000000055", "✗length")]
    [InlineData("1", "✗length")]
    [InlineData("1.99990E+12", "✗precision_lost")]
    [InlineData("1.10E+12", "✗precision_lost")]
    [InlineData("2e12", "✗precision_lost")]
    [InlineData("AB1234567", "✗invalid_national_id")]
    [InlineData("กำลังขอ", "✗invalid_national_id")]
    public void Read_CellsAsPeopleTypeThem_GiveTheNumberOrTheReason(string cell, string expected) =>
        Assert.Equal(expected, Expect.Line(NationalIdCell.Read(cell), id => id.Reveal()));

    [Fact]
    public void ToString_OfANumber_IsAMask() => Assert.Equal("1-99xx-xxxxx-xx-5", NationalIdCell.Read(Example).Value.ToString());

    [Fact]
    public void IsJuristic_OfANumberThatBeginsWithZero_IsTrue()
    {
        var juristic = NationalIdCell.Read(Complete("010755600001"));
        Assert.True(juristic.Value.IsJuristic);
        Assert.False(NationalIdCell.Read(Example).Value.IsJuristic);
    }

    [Property]
    public Property Read_AnySingleDigitChanged_IsRefusedButInTheRulesBlindSpots() => Prop.ForAll(
        Gen.Choose(0, 999_999).Two().Select(t => Complete($"{t.Item1:000000}{t.Item2:000000}")).ToArbitrary(),
        number => Enumerable.Range(0, NationalId.Length).All(i => "0123456789".All(digit =>
        {
            var changed = $"{number[..i]}{digit}{number[(i + 1)..]}";
            var passes = changed == number || i == PositionOfWeightEleven || SharesCheckDigit(number, changed);
            return NationalIdCell.Read(changed).HasValue == passes;
        })));

    [Property]
    public Property Sentence_OfARefusal_QuotesNoDigitOfTheCell() => Prop.ForAll(
        Gen.Choose(100_000, 999_999).Two().Select(t => $"{t.Item1}{t.Item2}7").Where(n => !NationalIdCell.Read(n).HasValue).ToArbitrary(),
        number => NationalIdCell.Read(number).Error is { } error
            && !error.Sentence.Th.Contains(number[..4], StringComparison.Ordinal)
            && !error.Sentence.En.Contains(number[..4], StringComparison.Ordinal));

    // Sums that leave 0 and 10 modulo 11 have the same check digit, 1.
    private static bool SharesCheckDigit(string number, string changed) => (Remainder(number), Remainder(changed)) is (0, 10) or (10, 0);

    private static int Remainder(string number) => number.Take(12).Select((c, i) => (c - '0') * (13 - i)).Sum() % 11;

    private static string Complete(string twelve) => twelve + ((11 - Remainder(twelve)) % 10);
}
