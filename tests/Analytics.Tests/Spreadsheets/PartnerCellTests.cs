using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Partners;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class PartnerCellTests
{
    [Theory]
    [InlineData("ภาครัฐ", PartnerSector.Government)]
    [InlineData("1. ภาคราชการ", PartnerSector.Government)]
    [InlineData("ภาควิชาการ", PartnerSector.Academia)]
    [InlineData("เอกชน", PartnerSector.Private)]
    [InlineData("PEOPLE", PartnerSector.People)]
    [InlineData("CIVIL_SOCIETY", PartnerSector.CivilSociety)]
    [InlineData("ภาคประชาสังคม", PartnerSector.CivilSociety)]
    [InlineData("ภาคผู้นำศาสนา", PartnerSector.Religious)]
    [InlineData("สื่อมวลชน", PartnerSector.Media)]
    public void Sector_ByTheWordsOfForms_IsRead(string cell, PartnerSector sector) => Assert.Equal(sector, PartnerSectorCell.Read(cell).Value);

    [Theory]
    [InlineData("ภาคเกษตร")]
    [InlineData("ภาคที่ 8")]
    [InlineData("military")]
    [InlineData("ภาครัฐ/ภาคเอกชน")]
    public void Sector_ThatIsAnEighthOrTwo_IsRefusedWithTheListOfTheSeven(string cell)
    {
        var error = PartnerSectorCell.Read(cell).Error!;
        Assert.Equal("unknown_sector", error.Code);
        Assert.All(PartnerSectors.All, sector => Assert.Contains(PartnerSectors.Of(sector).Th, error.Sentence.Th, StringComparison.Ordinal));
        Assert.All(PartnerSectors.All, sector => Assert.Contains(PartnerSectors.Of(sector).En, error.Sentence.En, StringComparison.Ordinal));
    }

    [Fact]
    public void Sector_OfEveryThaiName_IsReadAsItself() =>
        Assert.All(PartnerSectors.All, sector => Assert.Equal(sector, PartnerSectorCell.Read(PartnerSectors.Of(sector).Th).Value));

    [Fact]
    public void Role_OfEveryNameInEitherLanguage_IsReadAsItself() => Assert.All(PartnerRoles.All, role =>
    {
        Assert.Equal(role, PartnerRoleCell.Read(PartnerRoles.Of(role).Th).Value);
        Assert.Equal(role, PartnerRoleCell.Read(PartnerRoles.Of(role).En).Value);
    });

    [Theory]
    [InlineData("ตกลงแล้ว", EngagementStatus.Agreed)]
    [InlineData("Delivered", EngagementStatus.Delivered)]
    [InlineData("ยกเลิก", EngagementStatus.Lapsed)]
    [InlineData("เสนอ", EngagementStatus.Offered)]
    [InlineData("ยังไม่ส่งมอบ", null)]
    [InlineData("not delivered", null)]
    [InlineData("เสนอ/ตกลง", null)]
    public void Status_ByItsWords_IsReadAndADenialIsRefused(string cell, EngagementStatus? status)
    {
        var reading = EngagementStatusCell.Read(cell);
        Assert.Equal(status, reading.HasValue ? reading.Value : null);
        Assert.Equal(status is null, reading.Error?.Code == "unknown_status");
    }

    [Theory]
    [InlineData(ContributionKind.Money, "500,000", "บาท", 500_000, ContributionUnit.Baht)]
    [InlineData(ContributionKind.Money, "1.5 ล้านบาท", null, 1_500_000, ContributionUnit.Baht)]
    [InlineData(ContributionKind.Money, "1.5 ล้าน", "บาท", 1_500_000, ContributionUnit.Baht)]
    [InlineData(ContributionKind.Money, "2", "ล้านบาท", 2_000_000, ContributionUnit.Baht)]
    [InlineData(ContributionKind.Money, "300 บาท", "บาท", 300, ContributionUnit.Baht)]
    [InlineData(ContributionKind.Land, "3", "ไร่", 4_800, ContributionUnit.SquareMetre)]
    [InlineData(ContributionKind.Land, "1-2-50", null, 2_600, ContributionUnit.SquareMetre)]
    [InlineData(ContributionKind.Labour, "๑๒๐", "คน-วัน", 120, ContributionUnit.PersonDay)]
    [InlineData(ContributionKind.Materials, "2.5 ตัน", null, 2.5, ContributionUnit.Tonne)]
    [InlineData(ContributionKind.Training, "40 คน", "คน", 40, ContributionUnit.Person)]
    [InlineData(ContributionKind.Other, "0", "ครั้ง", 0, ContributionUnit.Course)]
    public void Amount_WithAUnit_IsRead(ContributionKind kind, string amount, string? unit, double expected, ContributionUnit inUnit)
    {
        var reading = ContributionAmountCell.Read(kind, amount, unit);
        Assert.Null(reading.Error);
        Assert.Equal(((decimal)expected, inUnit), (reading.Value.Amount, reading.Value.Unit));
    }

    [Theory]
    [InlineData(ContributionKind.Money, "500", "ไร่", "unit_does_not_fit")]
    [InlineData(ContributionKind.Land, "500", "บาท", "unit_does_not_fit")]
    [InlineData(ContributionKind.Labour, "-5", "คน-วัน", "negative_amount")]
    [InlineData(ContributionKind.Money, "(5,000)", "บาท", "negative_amount")]
    [InlineData(ContributionKind.Materials, "5 ตัน", "กก.", "two_units")]
    [InlineData(ContributionKind.Materials, "มาก", null, "invalid_amount")]
    [InlineData(ContributionKind.Materials, "5-10", "ตัน", "invalid_amount")]
    [InlineData(ContributionKind.Materials, "99999999999999999", "ตัน", "out_of_range")]
    public void Amount_ThatCannotBe_IsRefused(ContributionKind kind, string amount, string? unit, string code) =>
        Assert.Equal(code, ContributionAmountCell.Read(kind, amount, unit).Error?.Code);

    [Fact]
    public void Amount_InAUnitThatNobodyKnows_KeepsItsWordsAndWarns()
    {
        var reading = ContributionAmountCell.Read(ContributionKind.Materials, "12", "เกวียน");
        Assert.Equal((12m, ContributionUnit.Other, "เกวียน"), (reading.Value.Amount, reading.Value.Unit, reading.Value.UnitText));
        Assert.Equal([CellWarnings.UnknownUnit], reading.Warnings);
    }

    [Fact]
    public void Amount_ThatIsBlank_IsMissingAndNotZero() => Assert.True(ContributionAmountCell.Read(ContributionKind.Money, " ", "บาท").IsMissing);
}
