using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class PhoneCellTests
{
    [Theory]
    [InlineData("0812345678", "+66812345678")]
    [InlineData("081-234-5678", "+66812345678")]
    [InlineData("08 1234 5678", "+66812345678")]
    [InlineData("081.234.5678", "+66812345678")]
    [InlineData("(081) 234-5678", "+66812345678")]
    [InlineData("๐๘๑-๒๓๔-๕๖๗๘", "+66812345678")]
    [InlineData("๐๘๑–๒๓๔–๕๖๗๘", "+66812345678")]
    [InlineData("+66812345678", "+66812345678")]
    [InlineData("+66 81 234 5678", "+66812345678")]
    [InlineData("+66 (0)81-234-5678", "+66812345678")]
    [InlineData("+660812345678", "+66812345678")]
    [InlineData("0066812345678", "+66812345678")]
    [InlineData("66812345678", "+66812345678")]
    [InlineData("โทร. 081-234-5678", "+66812345678")]
    [InlineData("มือถือ 0812345678 (ผู้ประสานงาน)", "+66812345678")]
    [InlineData("'0812345678", "+66812345678")]
    [InlineData("812345678", "+66812345678!leading_zero_restored")]
    [InlineData("812345678.0", "+66812345678!leading_zero_restored")]
    [InlineData("81-234-5678", "+66812345678!leading_zero_restored")]
    [InlineData("๘๑๒๓๔๕๖๗๘", "+66812345678!leading_zero_restored")]
    [InlineData("02-222-1131", "+6622221131")]
    [InlineData("22221131", "+6622221131!leading_zero_restored")]
    [InlineData("056-711-000", "+6656711000")]
    [InlineData("056-711000", "+6656711000")]
    [InlineData("56711000", "+6656711000!leading_zero_restored")]
    [InlineData("0 5671 1000", "+6656711000")]
    [InlineData("1800-123-456", "+661800123456")]
    [InlineData("+1 650 253 0000", "+16502530000")]
    [InlineData("02-222-1131 ต่อ 50558", "+6622221131 x50558")]
    [InlineData("02-222-1131 ext. 12", "+6622221131 x12")]
    [InlineData("02-222-1131 #12", "+6622221131 x12")]
    [InlineData("02-222-1131-2", "+6622221131!multiple")]
    [InlineData("081-234-5678, 089-123-4567", "+66812345678!multiple")]
    [InlineData("081-234-5678 / 089-123-4567", "+66812345678!multiple")]
    [InlineData("081-234-5678\n089-123-4567", "+66812345678!multiple")]
    [InlineData("812345678 หรือ 0891234567", "+66812345678!leading_zero_restored!multiple")]
    [InlineData("-", "missing")]
    [InlineData("ไม่มี", "missing")]
    [InlineData("", "missing")]
    [InlineData("12345", "✗invalid_phone")]
    [InlineData("08123456789", "✗invalid_phone")]
    [InlineData("081234567", "✗invalid_phone")]
    [InlineData("0012345678", "✗invalid_phone")]
    [InlineData("1999900000005", "✗invalid_phone")]
    [InlineData("โทรหาผู้ใหญ่บ้าน", "✗invalid_phone")]
    [InlineData("8.12E+08", "✗precision_lost")]
    public void Read_CellsAsPeopleTypeThem_GiveTheNumberOrTheReason(string cell, string expected) =>
        Assert.Equal(expected, Expect.Line(PhoneCell.Read(cell), p => p.Reveal() + (p.Extension is null ? "" : $" x{p.Extension}")));

    [Fact]
    public void ToString_OfANumber_IsAMask() => Assert.Equal("+66xxxxxxx78", PhoneCell.Read("0812345678").Value.ToString());

    [Property]
    public Property Read_EverySpellingOfAMobile_IsOneNumber() => Prop.ForAll(
        Gen.Choose(0, 99_999_999).Select(n => $"8{n:00000000}").Where(n => PhoneCell.Read("0" + n).HasValue).ToArbitrary(),
        national => new[]
        {
            $"0{national}", $"0{national[..2]}-{national[2..5]}-{national[5..]}", $"+66{national}", $"66 {national}", national,
            $"(0{national[..2]}) {national[2..]}",
        }.All(s => PhoneCell.Read(s) is { HasValue: true } read && read.Value.Reveal() == $"+66{national}"));
}
