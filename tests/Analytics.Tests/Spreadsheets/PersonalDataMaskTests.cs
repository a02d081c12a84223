using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class PersonalDataMaskTests
{
    [Theory]
    [InlineData("เลข 1-9999-00000-00-5 ค่ะ", "เลข 1-99xx-xxxxx-xx-5 ค่ะ")]
    [InlineData("บัตร ๑๙๙๙๙๐๐๐๐๐๐๐๕", "บัตร 1-99xx-xxxxx-xx-5")]
    [InlineData("โทร 081-234-5678 ได้ทุกวัน", "โทร +66xxxxxxx78 ได้ทุกวัน")]
    [InlineData("โทร.๐๘๑๒๓๔๕๖๗๘", "โทร.+66xxxxxxx78")]
    [InlineData("สำนักงาน 02-222-1131", "สำนักงาน +66xxxxxx31")]
    [InlineData("ติดต่อนายสมชาย ใจดี โทร 0812345678", "ติดต่อนายxxx โทร +66xxxxxxx78")]
    [InlineData("เจ้าของคือ นางสาวสมหญิง ใจดี", "เจ้าของคือ นางสาวxxx")]
    [InlineData("เลขบัตร 1999900000006 พิมพ์ผิดหนึ่งหลัก", "เลขบัตร 1-99xx-xxxxx-xx-6 พิมพ์ผิดหนึ่งหลัก")]
    [InlineData("เลข 1 9999 00000 00 6", "เลข 1-99xx-xxxxx-xx-6")]
    [InlineData("ติดต่อ 0891234567/0812345678", "ติดต่อ +66xxxxxxx67/+66xxxxxxx78")]
    [InlineData("ติดต่อ 089-123-4567/081-234-5678", "ติดต่อ +66xxxxxxx67/+66xxxxxxx78")]
    [InlineData("โทร-0812345678", "โทร-+66xxxxxxx78")]
    [InlineData("โทร/0812345678", "โทร/+66xxxxxxx78")]
    [InlineData("Mr. Somchai Jaidee", "Mr. xxx")]
    public void Read_PersonalDataInFreeText_IsMasked(string text, string expected)
    {
        var reading = PersonalDataMask.Read(text);
        Assert.Equal(expected, reading.Value);
        Assert.Equal([CellWarnings.PersonalDataMasked], reading.Warnings);
    }

    [Theory]
    [InlineData("น้ำท่วมซ้ำซาก ปี 2554 และ 2560")]
    [InlineData("พิกัด 47N 689000 2113000")]
    [InlineData("เลขที่ 12/0812345678")]
    [InlineData("โรงเรียนนางรอง")]
    [InlineData("นายอำเภอเขาค้อเห็นชอบ")]
    [InlineData("นายก อบต. เห็นชอบ")]
    [InlineData("โฉนดเลขที่ 12345 เลขที่ดิน 67")]
    [InlineData("คุณภาพดินต่ำ")]
    [InlineData("16.43207, 101.14792")]
    public void Read_TextWithoutPersonalData_IsKept(string text)
    {
        var reading = PersonalDataMask.Read(text);
        Assert.Equal(text, reading.Value);
        Assert.Empty(reading.Warnings);
    }
}
