using System.Globalization;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Sites;
using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class FlowCellTests
{
    [Theory]
    [InlineData("1,200", "1200", null)]
    [InlineData("๑,๒๐๐.๕๐ กก.", "1200.5", "กก.")]
    [InlineData("20 ผืน", "20", "ผืน")]
    [InlineData("20ผืน", "20", "ผืน")]
    [InlineData("3 ลบ.ม.", "3", "ลบ.ม.")]
    [InlineData("40 m2", "40", "m2")]
    [InlineData("5 KG", "5", "kg")]
    [InlineData("0", "0", null)]
    [InlineData("ไม่มี", "0", null)]
    [InlineData("-5 กก.", "-5", "กก.")]
    [InlineData("(1,500)", "-1500", null)]
    [InlineData("33.3333333333333", "33.3333333333333", null)]
    public void Quantity_AsItIsWritten_IsANumberWithItsUnit(string cell, string amount, string? unit)
    {
        var read = QuantityCell.Read(cell);
        Assert.Equal(new MeasuredQuantity(decimal.Parse(amount, CultureInfo.InvariantCulture), unit), read.Value);
        Assert.Empty(read.Warnings);
    }

    [Theory]
    [InlineData("ประมาณ 100 กก.")]
    [InlineData("~100 กก.")]
    public void Quantity_ThatIsAbout_SaysSo(string cell)
    {
        var read = QuantityCell.Read(cell);
        Assert.Equal(new MeasuredQuantity(100, "กก."), read.Value);
        Assert.Equal([CellWarnings.Approximate], read.Warnings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("ไม่ทราบ")]
    [InlineData("#REF!")]
    public void Quantity_OfWhichNothingIsKnown_IsMissingAndNotZero(string cell) => Assert.True(QuantityCell.Read(cell).IsMissing);

    [Theory]
    [InlineData("มาก", "invalid_quantity")]
    [InlineData("100-200 กก.", "invalid_quantity")]
    [InlineData("5%", "invalid_quantity")]
    [InlineData("1.234,5", "invalid_quantity")]
    [InlineData("100 กก. 20 ขีด", "invalid_quantity")]
    [InlineData("123456789012345678901", "invalid_quantity")]
    [InlineData("1.5E+05", "precision_lost")]
    [InlineData("2E-7", "precision_lost")]
    public void Quantity_ThatCannotBeTold_IsRefused(string cell, string code) => Assert.Equal(code, QuantityCell.Read(cell).Error!.Code);

    [Fact]
    public void Quantity_WithAPersonForItsUnit_ShowsNoName() =>
        Assert.DoesNotContain("สมชาย", QuantityCell.Read("100 นายสมชาย ใจดี").Value.Unit!, StringComparison.Ordinal);

    [Theory]
    [InlineData("ผลิตภัณฑ์หลัก", FlowRole.Main)]
    [InlineData("Main", FlowRole.Main)]
    [InlineData("ผลพลอยได้", FlowRole.ByProduct)]
    [InlineData("BY_PRODUCT", FlowRole.ByProduct)]
    [InlineData("การสูญเสีย", FlowRole.Loss)]
    [InlineData("loss", FlowRole.Loss)]
    public void Role_ByItsWords_IsRead(string cell, FlowRole role) => Assert.Equal(role, FlowRoleCell.Read(cell).Value);

    [Theory]
    [InlineData("ของแถม")]
    [InlineData("หลักและผลพลอยได้")]
    [InlineData("ไม่สูญเสีย")]
    public void Role_ThatIsNone_OrSeveral_IsRefused(string cell) => Assert.Equal("unknown_flow_role", FlowRoleCell.Read(cell).Error!.Code);

    [Theory]
    [InlineData("แจ้งไว้", Attestation.Stated)]
    [InlineData("STATED", Attestation.Stated)]
    [InlineData("ตรวจสอบแล้ว", Attestation.Verified)]
    [InlineData("Verified", Attestation.Verified)]
    public void Attestation_ByItsWords_IsRead(string cell, Attestation attestation) =>
        Assert.Equal(attestation, AttestationCell.Read(cell).Value);

    [Theory]
    [InlineData("ยังไม่ได้ตรวจสอบ")]
    [InlineData("unverified")]
    [InlineData("not verified")]
    public void Attestation_ThatDenies_IsRefused(string cell) =>
        Assert.Equal("unknown_attestation", AttestationCell.Read(cell).Error!.Code);
}
