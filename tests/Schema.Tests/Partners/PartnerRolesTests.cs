using Sedz.Schema.Partners;

namespace Sedz.Schema.Tests.Partners;

public sealed class PartnerRolesTests
{
    /// <summary>R1.2, read role by role; learning and publicity are activities for which it names no sector.</summary>
    [Theory]
    [InlineData(PartnerRole.Employment, "government")]
    [InlineData(PartnerRole.Infrastructure, "government")]
    [InlineData(PartnerRole.MaterialsAndEquipment, "government")]
    [InlineData(PartnerRole.Facilitation, "government")]
    [InlineData(PartnerRole.Skills, "academia")]
    [InlineData(PartnerRole.Research, "academia")]
    [InlineData(PartnerRole.ProjectManagement, "private sector")]
    [InlineData(PartnerRole.Planning, "private sector")]
    [InlineData(PartnerRole.ProductDevelopment, "private sector")]
    [InlineData(PartnerRole.Learning, "")]
    [InlineData(PartnerRole.Publicity, "")]
    public void Role_OfTheProgramme_IsExpectedOfTheSectorsThatItNames(PartnerRole role, string sectors) =>
        Assert.Equal(sectors, string.Join(", ", PartnerRoles.ExpectedOf(role).Select(sector => PartnerSectors.Of(sector).En)));

    [Fact]
    public void Participation_IsExpectedOfEverySector() =>
        Assert.Equal(PartnerSectors.All, PartnerRoles.ExpectedOf(PartnerRole.Participation));

    [Fact]
    public void Sectors_AreSevenAndTheListNamesThemAll()
    {
        Assert.Equal(7, PartnerSectors.All.Length);
        Assert.All(PartnerSectors.All, sector =>
        {
            Assert.Contains(PartnerSectors.Of(sector).Th, PartnerSectors.List.Th, StringComparison.Ordinal);
            Assert.Contains(PartnerSectors.Of(sector).En, PartnerSectors.List.En, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void NoPerson_HasASector() => Assert.DoesNotContain(
        typeof(PersonalData.PersonalDetail).GetProperties().Concat(typeof(Submissions.Contact).GetProperties()),
        property => property.PropertyType == typeof(PartnerSector) || property.PropertyType == typeof(PartnerSector?));
}
