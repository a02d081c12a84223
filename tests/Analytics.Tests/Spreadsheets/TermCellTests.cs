using System.Globalization;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class TermCellTests
{
    [Theory]
    [InlineData("5 ปี", "60 yes")]
    [InlineData("๕ปี", "60 yes")]
    [InlineData("๓ ปี", "36 no")]
    [InlineData("60 เดือน", "60 yes")]
    [InlineData("59 เดือน", "59 no")]
    [InlineData("ไม่น้อยกว่า ๕ ปี", "60 yes")]
    [InlineData("อย่างน้อย 5 ปี", "60 yes")]
    [InlineData("5 ปีขึ้นไป", "60 yes")]
    [InlineData("มากกว่า 5 ปี", "60 yes")]
    [InlineData("5 ปี 6 เดือน", "66 yes")]
    [InlineData("4 ปี 12 เดือน", "60 yes")]
    [InlineData("5.5 ปี", "66 yes")]
    [InlineData("5 ปีครึ่ง", "66 yes")]
    [InlineData("ห้าปี", "60 yes")]
    [InlineData("สามสิบปี", "360 yes")]
    [InlineData("หกสิบเดือน", "60 yes")]
    [InlineData("ระยะเวลา 5 ปี", "60 yes")]
    [InlineData("5 ปี (60 เดือน)", "60 yes")]
    [InlineData("5 ปี (48 เดือน)", "✗ambiguous_term")]
    [InlineData("ตั้งแต่ 5 ปีขึ้นไป", "60 yes")]
    [InlineData("5 (ห้า) ปี", "60 yes")]
    [InlineData("5 (หก) ปี", "✗invalid_term")]
    [InlineData("5 ป.", "60 yes")]
    [InlineData("3 ปี ต่อได้อีก 3 ปี", "36 no")]
    [InlineData("ครึ่งปี", "6 no")]
    [InlineData("5 ปี (พ.ศ. 2565-2569)", "60 yes")]
    [InlineData("5 ปี นับแต่วันที่ได้รับงบประมาณ", "60 yes")]
    [InlineData("5 years", "60 yes")]
    [InlineData("5 yrs 6 months", "66 yes")]
    [InlineData("at least 5 years", "60 yes")]
    [InlineData("ประมาณ 5 ปี", "60 yes!approximate")]
    [InlineData("๑ ม.ค. ๒๕๖๕ - ๓๑ ธ.ค. ๒๕๖๙", "60 yes 2022-01-01 2026-12-31")]
    [InlineData("1/1/2565-31/12/2569", "60 yes 2022-01-01 2026-12-31")]
    [InlineData("1-1-2565 ถึง 31-12-2569", "60 yes 2022-01-01 2026-12-31")]
    [InlineData("ตั้งแต่วันที่ 1 มกราคม 2565 ถึงวันที่ 30 ธันวาคม 2569", "59 no 2022-01-01 2026-12-30")]
    [InlineData("2022-01-01 - 2026-12-31", "60 yes 2022-01-01 2026-12-31")]
    [InlineData("29 ก.พ. 2563 - 28 ก.พ. 2568", "60 yes 2020-02-29 2025-02-28")]
    [InlineData("", "missing")]
    [InlineData("-", "missing")]
    [InlineData("ไม่ระบุ", "missing")]
    [InlineData("5", "✗ambiguous_term")]
    [InlineData("๖๐", "✗ambiguous_term")]
    [InlineData("3-5 ปี", "✗ambiguous_term")]
    [InlineData("3 ถึง 5 ปี", "✗ambiguous_term")]
    [InlineData("ไม่เกิน 5 ปี", "✗ambiguous_term")]
    [InlineData("ตลอดชีพ", "✗ambiguous_term")]
    [InlineData("ไม่มีกำหนด", "✗ambiguous_term")]
    [InlineData("2565-2569", "✗ambiguous_term")]
    [InlineData("นานพอสมควร", "✗invalid_term")]
    [InlineData("1826 วัน", "✗invalid_term")]
    [InlineData("0 ปี", "✗out_of_range")]
    [InlineData("-5 ปี", "✗out_of_range")]
    [InlineData("500 ปี", "✗out_of_range")]
    [InlineData("31/12/2569 - 1/1/2565", "✗out_of_range")]
    public void Read_CellsAsPeopleTypeThem_GiveTheTermOrTheReason(string cell, string expected) =>
        Assert.Equal(expected, Expect.Line(TermCell.Read(cell), term =>
            $"{term.Months} {(term.MeetsFiveYears ? "yes" : "no")}" + (term.From is { } from && term.To is { } to
                ? string.Create(CultureInfo.InvariantCulture, $" {from:yyyy-MM-dd} {to:yyyy-MM-dd}")
                : "")));
}
