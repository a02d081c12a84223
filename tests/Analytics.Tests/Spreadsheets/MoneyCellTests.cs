using System.Globalization;
using FsCheck.Xunit;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class MoneyCellTests
{
    [Theory]
    [InlineData("4,780 ล้านบาท", "4780000000")]
    [InlineData("4,780 ลบ.", "4780000000")]
    [InlineData("4.78 ล้าน", "4780000")]
    [InlineData("๔,๗๘๐ ล้านบาท", "4780000000")]
    [InlineData("4,787,916,400 บาท", "4787916400")]
    [InlineData("4787916400", "4787916400")]
    [InlineData("1,200", "1200")]
    [InlineData("1,200.50", "1200.5")]
    [InlineData("1200.-", "1200")]
    [InlineData("฿1,200", "1200")]
    [InlineData("THB 1,200", "1200")]
    [InlineData("1,200 baht", "1200")]
    [InlineData("1,200 บาทถ้วน", "1200")]
    [InlineData("500 บาท 50 สตางค์", "500.5")]
    [InlineData("3 พันบาท", "3000")]
    [InlineData("5 หมื่น", "50000")]
    [InlineData("1.5 แสนบาท", "150000")]
    [InlineData("5 แสน 2 หมื่นบาท", "520000")]
    [InlineData("4 ล้าน 5 แสน", "4500000")]
    [InlineData("2 แสนล้านบาท", "200000000000")]
    [InlineData("ห้าแสนบาท", "500000")]
    [InlineData("หนึ่งล้านล้านบาท", "1000000000000")]
    [InlineData("สี่พันเจ็ดร้อยแปดสิบเจ็ดล้านเก้าแสนหนึ่งหมื่นหกพันสี่ร้อยบาท", "4787916400")]
    [InlineData("ครึ่งล้าน", "500000")]
    [InlineData("4.78 million baht", "4780000")]
    [InlineData("500,000 บาท (ห้าแสนบาทถ้วน)", "500000")]
    [InlineData("0", "0")]
    [InlineData("ประมาณ 5 ล้านบาท", "5000000!approximate")]
    [InlineData("-", "missing")]
    [InlineData("", "missing")]
    [InlineData("ไม่ทราบ", "missing")]
    [InlineData("(500)", "✗out_of_range")]
    [InlineData("-500", "✗out_of_range")]
    [InlineData("999,999,999 ล้านบาท", "✗out_of_range")]
    [InlineData("500-1000 บาท", "✗ambiguous_money")]
    [InlineData("5 ถึง 6 ล้าน", "✗ambiguous_money")]
    [InlineData("500 200", "✗invalid_money")]
    [InlineData("12,34", "✗invalid_money")]
    [InlineData("1.2.3", "✗invalid_money")]
    [InlineData("$500", "✗invalid_money")]
    [InlineData("5 หมื่น 2 แสน", "✗invalid_money")]
    [InlineData("ตามจริง", "✗invalid_money")]
    [InlineData("4.78E+09", "✗precision_lost")]
    public void Read_CellsAsPeopleTypeThem_GiveTheSumOrTheReason(string cell, string expected) =>
        Assert.Equal(expected, Expect.Line(MoneyCell.Read(cell), b => b.ToString(CultureInfo.InvariantCulture)));

    [Property]
    public bool Read_EverySpellingOfASum_GivesTheSum(uint satang)
    {
        var baht = satang / 100m;
        string[] spellings = [F($"{baht:N2}"), F($"{baht:0.00} บาท"), F($"฿{baht:N2}"), F($"{baht / 1_000_000:0.########} ล้านบาท")];
        return spellings.All(s => MoneyCell.Read(s) is { HasValue: true } read && read.Value == baht);
    }

    private static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
