using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class PlaceCellTests
{
    [Theory]
    [InlineData("กทม.", "10")]
    [InlineData("กรุงเทพฯ", "10")]
    [InlineData("กรุงเทพ", "10")]
    [InlineData("Bangkok Metropolis", "10")]
    [InlineData("BKK", "10")]
    [InlineData("เพชรบูรณ์", "67")]
    [InlineData("จ.เพชรบูรณ์", "67")]
    [InlineData("จ. เพชรบูรณ์", "67")]
    [InlineData("จ เพชรบูรณ์", "67")]
    [InlineData("จังหวัดเพชรบูรณ์", "67")]
    [InlineData("จังหวัด เพชรบูรณ์ ", "67")]
    [InlineData("เพชรบูรณ์ 67000", "67")]
    [InlineData("Phetchabun Province", "67")]
    [InlineData("petchabun", "67")]
    [InlineData("67", "67")]
    [InlineData("๖๗", "67")]
    [InlineData("TH-67", "67")]
    [InlineData("อ.หล่มสัก จ.เพชรบูรณ์", "67")]
    [InlineData("หล่มสัก เพชรบูรณ์", "67")]
    [InlineData("Nan", "55")]
    [InlineData("NaN", "missing")]
    [InlineData("พช.", "67")]
    [InlineData("โคราช", "30")]
    [InlineData("Korat", "30")]
    [InlineData("อยุธยา", "14")]
    [InlineData("แปดริ้ว", "24")]
    [InlineData("เมืองคอน", "80")]
    [InlineData("นครศรีฯ", "80")]
    [InlineData("อุบลฯ", "34")]
    [InlineData("Lopburi", "16")]
    [InlineData("LOP BURI", "16")]
    [InlineData("Phang Nga", "82")]
    [InlineData("Sisaket", "33")]
    [InlineData("Nong Bua Lamphu", "39")]
    [InlineData("AmnatChareon", "37")]
    [InlineData("Prachuap", "77")]
    [InlineData("สุราษฏร์ธานี", "84")]
    [InlineData("ศรีษะเกษ", "33")]
    [InlineData("อุตรดิษถ์", "53")]
    [InlineData("กาฬสินธ์", "46")]
    [InlineData("เพชรบุรี", "76")]
    [InlineData("กําแพงเพชร", "62")]
    [InlineData("เเพร่", "54")]
    [InlineData("นครราชสีม่า", "30!spelling")]
    [InlineData("มุกดาหาน", "49!spelling")]
    [InlineData("นครสววรค์", "60!spelling")]
    [InlineData("Chiang Rai", "57")]
    [InlineData("Chaing Rai", "57!spelling")]
    [InlineData("ลำพาง", "52!spelling")]
    [InlineData("ตรัด", "✗ambiguous_place")]
    [InlineData("เชียงใหม่/เชียงราย", "✗ambiguous_place")]
    [InlineData("นครสวรรค์ พิจิตร", "✗ambiguous_place")]
    [InlineData("เวียงจันทน์", "✗unknown_place")]
    [InlineData("99", "✗unknown_place")]
    [InlineData("เพชร", "✗unknown_place")]
    [InlineData("", "missing")]
    [InlineData("ไม่ระบุ", "missing")]
    public void ReadProvince_NamesAsPeopleTypeThem_GiveTheProvinceOrTheReason(string cell, string expected) =>
        Assert.Equal(expected, Expect.Line(PlaceCell.ReadProvince(cell, Places.Known), p => p.Code));

    [Theory]
    [InlineData("หล่มสัก", "67", "6703")]
    [InlineData("อ.หล่มสัก", "67", "6703")]
    [InlineData("อำเภอหล่มสัก", "67", "6703")]
    [InlineData("อ. หล่มสัก จ.เพชรบูรณ์", "67", "6703")]
    [InlineData("Lom Sak District", "67", "6703")]
    [InlineData("เมือง", "67", "6701")]
    [InlineData("อ.เมือง", "67", "6701")]
    [InlineData("เมืองฯ", "67", "6701")]
    [InlineData("Muang", "67", "6701")]
    [InlineData("เมืองเพชรบูรณ์", "67", "6701")]
    [InlineData("อ.เมือง", "14", "1401")]
    [InlineData("เขตพระนคร", "10", "1001")]
    [InlineData("กิ่งอำเภอเขาค้อ", "67", "6711")]
    [InlineData("สุไหงโกลก", "96", "9610")]
    [InlineData("หล่มสัก เพชรบูรณ์", "67", "6703")]
    [InlineData("หล่มสัก เพชรบูรณ์", "", "6703")]
    [InlineData("หล่มสัก เพชรบูรณ์", "30", "✗unknown_place")]
    [InlineData("6703", "67", "6703")]
    [InlineData("หลมสัก", "67", "6703!spelling")]
    [InlineData("เฉลิมพระเกียรติ", "30", "3032")]
    [InlineData("เฉลิมพระเกียรติ", "", "✗ambiguous_place")]
    [InlineData("หล่มสัก", "30", "✗unknown_place")]
    [InlineData("6703", "30", "✗unknown_place")]
    [InlineData("เมือง", "", "✗unknown_place")]
    public void ReadDistrict_InAProvince_GivesTheDistrictOrTheReason(string cell, string province, string expected) =>
        Assert.Equal(expected, Expect.Line(PlaceCell.ReadDistrict(cell, province, Places.Known), p => p.Code));

    [Theory]
    [InlineData("ต.หล่มสัก", "6703", "670301")]
    [InlineData("ตำบลหล่มสัก", "67", "670301")]
    [InlineData("เขาค้อ", "67", "671103")]
    [InlineData("บ้านโสก", "6703", "670305")]
    [InlineData("บ้านโศก", "6703", "670305!spelling")]
    [InlineData("เขาค้อ", "6703", "✗unknown_place")]
    public void ReadSubdistrict_InADistrictOrProvince_GivesItOrTheReason(string cell, string within, string expected) =>
        Assert.Equal(expected, Expect.Line(PlaceCell.ReadSubdistrict(cell, within, Places.Known), p => p.Code));

    [Theory]
    [InlineData("ต.หล่มสัก อ.หล่มสัก จ.เพชรบูรณ์", "670301")]
    [InlineData("ตำบลหล่มสักอำเภอหล่มสักจังหวัดเพชรบูรณ์", "670301")]
    [InlineData("99 หมู่ 1 ต.หล่มสัก อ.หล่มสัก จ.เพชรบูรณ์ 67110", "670301")]
    [InlineData("อ.หล่มสัก จ.เพชรบูรณ์", "6703")]
    [InlineData("อ.เมือง จ.โคราช", "3001")]
    [InlineData("เพชรบูรณ์ อ.หล่มสัก", "6703")]
    [InlineData("กรุงเทพฯ เขตพระนคร", "1001")]
    [InlineData("หล่มสัก", "6703")]
    [InlineData("หล่มสัก จ.เพชรบูรณ์", "6703")]
    [InlineData("หล่มสัก เพชรบูรณ์", "6703")]
    [InlineData("หล่มสัก, เพชรบูรณ์", "6703")]
    [InlineData("เขตพระนคร กทม.", "1001")]
    [InlineData("ต.หล่มสัก อ.หล่มสัก เพชรบูรณ์", "670301")]
    [InlineData("เชียงใหม่/เชียงราย", "✗unknown_place")]
    [InlineData("โคราช", "30")]
    [InlineData("670301", "670301")]
    [InlineData("อ.หล่มสัก จ.นครราชสีมา", "✗unknown_place")]
    public void Read_Address_GivesItsSmallestPlace(string cell, string expected) =>
        Assert.Equal(expected, Expect.Line(PlaceCell.Read(cell, Places.Known), p => p.Code));

    [Fact]
    public void ReadProvince_EveryNameAndCode_IsItsOwnProvince() => Assert.All(ProvinceFacts.Provinces, province => Assert.All(
        [
            province.NameTh, $"จ.{province.NameTh}", $"จังหวัด{province.NameTh}", province.NameEn, province.NameEn.ToUpperInvariant(),
            province.NameEn.Replace(" ", "", StringComparison.Ordinal), province.Code, $"TH-{province.Code}",
        ],
        name => Assert.Equal(province.Code, Expect.Line(PlaceCell.ReadProvince(name, Places.Known), p => p.Code))));

    [Property]
    public Property ReadProvince_OneSlip_NeverGivesAnotherProvinceSilently() => Prop.ForAll(
        Gen.Elements(ProvinceFacts.Provinces.ToArray())
            .SelectMany(p => Gen.Choose(0, p.NameTh.Length - 1).Select(i => (Province: p, At: i)))
            .ToArbitrary(),
        slip =>
        {
            var reading = PlaceCell.ReadProvince(slip.Province.NameTh.Remove(slip.At, 1), Places.Known);
            return !reading.HasValue || reading.Value.Code == slip.Province.Code || reading.Warnings.Contains(CellWarnings.Spelling);
        });
}
