using Sedz.Schema.Activities;
using Sedz.Schema.Workers;

namespace Sedz.Schema.Tests.Workers;

public sealed class CodesTests
{
    [Fact]
    public void Occupations_OfIsco_AreAsManyAsTheClassificationCounts() => Assert.Equal(
        [10, 43, 130, 436], OccupationCodes.All.GroupBy(code => code.Length).OrderBy(group => group.Key).Select(group => group.Count()));

    [Theory]
    [InlineData("7212", true)]
    [InlineData("0310", true)]
    [InlineData("63", true)]
    [InlineData("64", false)]
    [InlineData("72123", false)]
    [InlineData("", false)]
    public void Occupation_OfACode_ExistsOrDoesNot(string code, bool exists) => Assert.Equal(exists, OccupationCodes.Exists(code));

    [Theory]
    [InlineData("A", 'A')]
    [InlineData("01", 'A')]
    [InlineData("10799", 'C')]
    [InlineData("34", null)]
    [InlineData("00", null)]
    [InlineData("V", null)]
    [InlineData("5", null)]
    public void Industry_OfACode_StandsInItsSection(string code, char? section) => Assert.Equal(section, IndustryCodes.SectionOf(code));

    [Fact]
    public void Skills_OfTheList_HaveTheirOwnCodesAndOccupationsThatExist()
    {
        Assert.InRange(SkillFacts.All.Count, 60, 100);
        Assert.Equal(SkillFacts.All.Count, SkillFacts.All.Select(skill => skill.Code).Distinct().Count());
        Assert.All(SkillFacts.All, skill =>
        {
            Assert.NotEmpty(skill.OccupationCodes);
            Assert.All(skill.OccupationCodes, code => Assert.True(OccupationCodes.Exists(code), $"{skill.Code} {code}"));
            Assert.All(skill.Aliases, alias => Assert.Equal(alias.Trim().ToLowerInvariant(), alias));
        });
    }

    [Fact]
    public void Activities_OfTheProgramme_AreNineWithNamesInBothLanguages() => Assert.All(
        Enum.GetValues<ProgrammeActivity>(), activity => Assert.NotEqual(ActivityWords.Of(activity).Th, ActivityWords.Of(activity).En));
}
