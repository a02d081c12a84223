using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class DateCellTests
{
    private static readonly string[] Abbreviated =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    // 2100 in four digits is of neither era by itself.
    private const int LastYearThatSaysItsEra = 2099;

    [Theory]
    [InlineData("๑๗ พฤศจิกายน ๒๕๖๔", "2021-11-17")]
    [InlineData("วันที่ ๑๗ เดือนพฤศจิกายน พ.ศ. ๒๕๖๔", "2021-11-17")]
    [InlineData("วันพุธที่ 17 พฤศจิกายน พ.ศ. 2564", "2021-11-17")]
    [InlineData("พฤหัสบดีที่ 16 ธันวาคม 2564", "2021-12-16")]
    [InlineData("จันทร์ 15 พ.ย. 64", "2021-11-15")]
    [InlineData("เมื่อวันที่ 17 พ.ย. 64", "2021-11-17")]
    [InlineData("17 พฤศจิกายน พุทธศักราช 2564", "2021-11-17")]
    [InlineData("15 ธ.ค. 64", "2021-12-15")]
    [InlineData("15ธ.ค.64", "2021-12-15")]
    [InlineData("15 ธค 64", "2021-12-15")]
    [InlineData("15-ธ.ค.-64", "2021-12-15")]
    [InlineData("15/ธ.ค./2564", "2021-12-15")]
    [InlineData("15 ธันวา 64", "2021-12-15")]
    [InlineData("15 ธันวาคม ๖๔", "2021-12-15")]
    [InlineData("1 กรกฏาคม 2564", "2021-07-01")]
    [InlineData("5 เม.ย.2564", "2021-04-05")]
    [InlineData("25/11/2564", "2021-11-25")]
    [InlineData("25-11-2564", "2021-11-25")]
    [InlineData("25.11.2564", "2021-11-25")]
    [InlineData("25 / 11 / 2564", "2021-11-25")]
    [InlineData("๒๕/๑๑/๖๔", "2021-11-25")]
    [InlineData("1/2/65", "2022-02-01")]
    [InlineData("11/12/2564", "2021-12-11")]
    [InlineData("25/11/2021", "2021-11-25")]
    [InlineData("17 พ.ย. 2021", "2021-11-17")]
    [InlineData("17 พ.ย. ค.ศ. 2021", "2021-11-17")]
    [InlineData("2564-12-01", "2021-12-01")]
    [InlineData("2021-12-01", "2021-12-01")]
    [InlineData("2564/12/1", "2021-12-01")]
    [InlineData("2021-11-15 00:00:00", "2021-11-15")]
    [InlineData("2564-11-15 00:00:00", "2021-11-15")]
    [InlineData("15/11/2564 08:30", "2021-11-15")]
    [InlineData("15/11/2564 08.30 น.", "2021-11-15")]
    [InlineData("15 พ.ย. 2564 เวลา 08.30 น.", "2021-11-15")]
    [InlineData("15/11/2021 0:00:00", "2021-11-15")]
    [InlineData("2021-11-14T17:00:00Z", "2021-11-15")]
    [InlineData("2021-11-15T00:00:00+07:00", "2021-11-15")]
    [InlineData("2021-11-15T00:00:00", "2021-11-15")]
    [InlineData("44515", "2021-11-15")]
    [InlineData("๔๔๕๑๕", "2021-11-15")]
    [InlineData("44515.75", "2021-11-15")]
    [InlineData("44515.0", "2021-11-15")]
    [InlineData("25112564", "2021-11-25")]
    [InlineData("25641125", "2021-11-25")]
    [InlineData("15 Dec 2021", "2021-12-15")]
    [InlineData("15-Dec-2021", "2021-12-15")]
    [InlineData("Dec 15, 2021", "2021-12-15")]
    [InlineData("Monday, 15 November 2021", "2021-11-15")]
    [InlineData("15th December 2564", "2021-12-15")]
    [InlineData("15 Sept. 2021", "2021-09-15")]
    [InlineData("17 November B.E. 2564", "2021-11-17")]
    [InlineData("29 ก.พ. 2563", "2020-02-29")]
    [InlineData("1/1/2523", "1980-01-01")]
    [InlineData("31/12/2643", "2100-12-31")]
    [InlineData("", "missing")]
    [InlineData("ไม่ระบุ", "missing")]
    [InlineData("29 ก.พ. 2564", "✗invalid_date")]
    [InlineData("31/4/2564", "✗invalid_date")]
    [InlineData("13/25/2564", "✗invalid_date")]
    [InlineData("11/15/2021", "✗invalid_date")]
    [InlineData("0/1/2564", "✗invalid_date")]
    [InlineData("ธ.ค. 64", "✗invalid_date")]
    [InlineData("15/12", "✗invalid_date")]
    [InlineData("2564", "✗invalid_date")]
    [InlineData("15/12/256", "✗invalid_date")]
    [InlineData("15-17 ธ.ค. 64", "✗invalid_date")]
    [InlineData("15 มกราคมม 2564", "✗invalid_date")]
    [InlineData("เร็ว ๆ นี้", "✗invalid_date")]
    [InlineData("15 ธันวาคม 2464", "✗out_of_range")]
    [InlineData("15 ธ.ค. 2164", "✗out_of_range")]
    [InlineData("15 ธ.ค. 22", "✗out_of_range")]
    [InlineData("15 Dec 21", "✗out_of_range")]
    [InlineData("15 ธ.ค. พ.ศ. 2021", "✗out_of_range")]
    [InlineData("15 ธ.ค. ค.ศ. 2564", "✗out_of_range")]
    [InlineData("15/12/1979", "✗out_of_range")]
    [InlineData("12345", "✗out_of_range")]
    public void Read_CellsAsPeopleTypeThem_GiveTheDayOrTheReason(string cell, string expected) =>
        Assert.Equal(expected, Expect.Line(DateCell.Read(cell), d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [Property]
    public Property Read_EverySpellingOfADay_GivesTheDay() => Prop.ForAll(
        Gen.Choose(0, 40_000).Select(n => new DateOnly(1981, 1, 1).AddDays(n)).ToArbitrary(),
        day =>
        {
            var buddhist = day.Year + ThaiDate.BuddhistEraOffset;
            var month = Abbreviated[day.Month - 1];
            var english = CultureInfo.InvariantCulture.DateTimeFormat;
            var serial = day.DayNumber - new DateOnly(1899, 12, 30).DayNumber;
            List<string> spellings =
            [
                ThaiDate.Of(day), $"{day.Day} {month} {buddhist}",
                $"{day.Day} {month.Replace(".", "", StringComparison.Ordinal)} {buddhist}",
                $"{day.Day}/{day.Month}/{buddhist}", $"{day.Day:00}-{day.Month:00}-{buddhist}", $"{buddhist}-{day.Month:00}-{day.Day:00}",
                $"{day.Day:00}.{day.Month:00}.{buddhist}",
                $"วันที่ {day.Day} {month} พ.ศ. {buddhist}", $"{serial}", $"{serial}.5",
            ];
            if (day.Year <= LastYearThatSaysItsEra)
            {
                spellings.AddRange(
                [
                    $"{day.Day}/{day.Month}/{day.Year}", $"{day.Day} {english.GetMonthName(day.Month)} {day.Year}",
                    $"{english.GetAbbreviatedMonthName(day.Month)} {day.Day}, {day.Year}",
                ]);
            }

            if (buddhist < 2600) spellings.Add($"{day.Day} {month} {buddhist % 100:00}");
            spellings.AddRange(spellings.ConvertAll(s => string.Concat(s.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '๐') : c))));
            return spellings.All(s => DateCell.Read(s) is { HasValue: true } read && read.Value == day);
        });
}
