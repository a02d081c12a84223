using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class AreaCellTests
{
    [Theory]
    [InlineData("๑๕ ไร่ ๓ งาน ๔๗ ตร.ว.", "25388 15-3-47")]
    [InlineData("15 ไร่ 3 งาน 47 ตารางวา", "25388 15-3-47")]
    [InlineData("15ไร่3งาน47วา", "25388 15-3-47")]
    [InlineData("15 ไร่ 3 งาน 47 ว.", "25388 15-3-47")]
    [InlineData("15 ไร่, 3 งาน, 47 ตรว", "25388 15-3-47")]
    [InlineData("15 ไร่ 3 งาน 47 ต.ร.ว.", "25388 15-3-47")]
    [InlineData("15 ไร่ 3 งาน และ 47 ตร.วา", "25388 15-3-47")]
    [InlineData("15-3-47", "25388 15-3-47")]
    [InlineData("15 - 3 - 47", "25388 15-3-47")]
    [InlineData("๑๕–๓–๔๗", "25388 15-3-47")]
    [InlineData("15/3/47", "25388 15-3-47")]
    [InlineData("15.3.47", "25388 15-3-47")]
    [InlineData("15-3-47 ไร่", "25388 15-3-47")]
    [InlineData("15-3-47 (ไร่-งาน-ตร.ว.)", "25388 15-3-47")]
    [InlineData("15-3-47.5", "25390 15-3-47.5")]
    [InlineData("15-03-07", "25228 15-3-7")]
    [InlineData("เนื้อที่ 15 ไร่ 3 งาน 47 ตารางวา", "25388 15-3-47")]
    [InlineData("ไร่ 15 งาน 3 ตารางวา 47", "25388 15-3-47")]
    [InlineData("15 rai 3 ngan 47 sq.wah", "25388 15-3-47")]
    [InlineData("15 Rai", "24000 15-0-0")]
    [InlineData("๒.๕ ไร่", "4000 2-2-0")]
    [InlineData("2.5 ไร่", "4000 2-2-0")]
    [InlineData("1,250 ไร่", "2000000 1250-0-0")]
    [InlineData("74,407 ไร่", "119051200 74407-0-0")]
    [InlineData("15 ไร่ 3 งาน", "25200 15-3-0")]
    [InlineData("15 ไร่ 47 ตร.ว.", "24188 15-0-47")]
    [InlineData("3 งาน 47 ตร.ว.", "1388 0-3-47")]
    [InlineData("400 ตร.ว.", "1600 1-0-0")]
    [InlineData("5 งาน", "2000 1-1-0")]
    [InlineData("47.25 ตร.ว.", "189 0-0-47.25")]
    [InlineData("3 ไร่ - งาน 20 ตร.ว.", "4880 3-0-20")]
    [InlineData("ครึ่งไร่", "800 0-2-0")]
    [InlineData("2 ไร่ครึ่ง", "4000 2-2-0")]
    [InlineData("½ ไร่", "800 0-2-0")]
    [InlineData("2½ ไร่", "4000 2-2-0")]
    [InlineData("1/2 ไร่", "800 0-2-0")]
    [InlineData("2 1/2 ไร่", "4000 2-2-0")]
    [InlineData("สิบห้าไร่สามงาน", "25200 15-3-0")]
    [InlineData("3,200 ตร.ม.", "3200 2-0-0")]
    [InlineData("3200 ตารางเมตร", "3200 2-0-0")]
    [InlineData("3200 m²", "3200 2-0-0")]
    [InlineData("3200 sq.m.", "3200 2-0-0")]
    [InlineData("1 เฮกตาร์", "10000 6-1-0")]
    [InlineData("1.5 ha", "15000 9-1-50")]
    [InlineData("0.5 ตร.กม.", "500000 312-2-0")]
    [InlineData("2 ไร่ (3,200 ตร.ม.)", "3200 2-0-0")]
    [InlineData("15-3-47 (ตามโฉนด)", "25388 15-3-47")]
    [InlineData("ประมาณ 32 ไร่", "51200 32-0-0!approximate")]
    [InlineData("32 ไร่เศษ", "51200 32-0-0!approximate")]
    [InlineData("32 ไร่ (โดยประมาณ)", "51200 32-0-0!approximate")]
    [InlineData("~32 ไร่", "51200 32-0-0!approximate")]
    [InlineData("กว่า 32 ไร่", "51200 32-0-0!approximate")]
    [InlineData("0-5-20", "2080 1-1-20!ngan_out_of_range")]
    [InlineData("1 ไร่ 5 งาน", "3600 2-1-0!ngan_out_of_range")]
    [InlineData("1-0-150", "2200 1-1-50!wah_out_of_range")]
    [InlineData("0-4-100", "2000 1-1-0!ngan_out_of_range!wah_out_of_range")]
    [InlineData("1 งาน 150 ตร.ว.", "1000 0-2-50!wah_out_of_range")]
    [InlineData("ประมาณ 0-5-20", "2080 1-1-20!approximate!ngan_out_of_range")]
    [InlineData("ไม่ทราบ", "missing")]
    [InlineData("", "missing")]
    [InlineData("-", "missing")]
    [InlineData(null, "missing")]
    [InlineData("15 ไร่ - 3 งาน - 47 ตร.ว.", "25388 15-3-47")]
    [InlineData("15 ไร่ (3 แปลง)", "24000 15-0-0")]
    [InlineData("3 แปลง รวม 15 ไร่", "24000 15-0-0")]
    [InlineData("3 แปลง แปลงละ 5 ไร่", "✗ambiguous_area")]
    [InlineData("15/3/1947", "✗ambiguous_area")]
    [InlineData("15/3/2490", "✗ambiguous_area")]
    [InlineData("1947-03-15 00:00:00", "✗ambiguous_area")]
    [InlineData("2490-03-15", "✗ambiguous_area")]
    [InlineData("5-2", "✗ambiguous_area")]
    [InlineData("๕-๒", "✗ambiguous_area")]
    [InlineData("31 - 2", "✗ambiguous_area")]
    [InlineData("15", "✗ambiguous_area")]
    [InlineData("2.5", "✗ambiguous_area")]
    [InlineData("10-15 ไร่", "✗ambiguous_area")]
    [InlineData("5 ไร่ 2 งาน 50", "✗ambiguous_area")]
    [InlineData("2.5 ไร่ 3 งาน", "✗ambiguous_area")]
    [InlineData("ไม่เกิน 5 ไร่", "✗ambiguous_area")]
    [InlineData("2 ไร่ (800 ตร.ม.)", "✗ambiguous_area")]
    [InlineData("3 งาน 5 ไร่", "✗ambiguous_area")]
    [InlineData("12,34 ไร่", "✗ambiguous_area")]
    [InlineData("กว้างมาก", "✗invalid_area")]
    [InlineData("0 ไร่", "✗out_of_range")]
    [InlineData("0-0-0", "✗out_of_range")]
    [InlineData("-5 ไร่", "✗out_of_range")]
    [InlineData("99999999 ไร่", "✗out_of_range")]
    [InlineData("99999999999999999999999999999999 ไร่", "✗out_of_range")]
    [InlineData("9999999999999 ตร.ม.", "✗out_of_range")]
    public void Read_CellsAsPeopleTypeThem_GiveTheAreaOrTheReason(string? cell, string expected) =>
        Assert.Equal(expected, Expect.Line(AreaCell.Read(cell), a => string.Create(CultureInfo.InvariantCulture, $"{a.SquareMetres} {a}")));

    [Fact]
    public void Read_TwoAndAHalfRaiInNganCaption_IsReadByItsCaption() =>
        Assert.Equal("0-2-50", AreaCell.Read("2-50 (งาน-ตร.ว.)").Value.ToString());

    [Property]
    public Property Read_EverySpellingOfAnArea_GivesTheArea() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>().Generator.Three().Where(t => t.Item1 != 0 || t.Item2 != 0 || t.Item3 != 0)
            .Select(t => (Rai: Math.Abs(t.Item1 % 5000) + 1, Ngan: Math.Abs(t.Item2 % 4), Quarters: Math.Abs(t.Item3 % 400))).ToArbitrary(),
        area =>
        {
            var wah = area.Quarters / 4m;
            var w = wah.ToString("0.##", CultureInfo.InvariantCulture);
            var expected = (((area.Rai * 400) + (area.Ngan * 100)) + wah) * 4;
            string[] spellings =
            [
                $"{area.Rai}-{area.Ngan}-{w}", $"{area.Rai} ไร่ {area.Ngan} งาน {w} ตร.ว.", $"{area.Rai}ไร่{area.Ngan}งาน{w}ตารางวา",
                Thai($"{area.Rai} ไร่ {area.Ngan} งาน {w} วา"),
                $"{area.Rai.ToString("N0", CultureInfo.InvariantCulture)} ไร่ {area.Ngan} งาน {w} ต.ร.ว.",
                $"{area.Rai} rai {area.Ngan} ngan {w} wah",
                $"{expected.ToString("0.##", CultureInfo.InvariantCulture)} ตร.ม.", $"เนื้อที่ {area.Rai}–{area.Ngan}–{w} ไร่",
            ];
            return spellings.All(s =>
                AreaCell.Read(s) is { HasValue: true, Warnings.Count: 0 } reading
                && reading.Value.SquareMetres == expected
                && AreaCell.Read(reading.Value.ToString()).Value == reading.Value);
        });

    private static string Thai(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '๐') : c));
}
