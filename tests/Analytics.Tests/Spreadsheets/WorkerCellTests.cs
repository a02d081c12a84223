using System.Globalization;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Activities;
using Sedz.Schema.Workers;

namespace Sedz.Analytics.Tests.Spreadsheets;

/// <summary>The cells of lists of workers: skills, occupations, industries, education, availability, interests.</summary>
public sealed class WorkerCellTests
{
    [Theory]
    [InlineData("ช่างเชื่อม", "welding", null)]
    [InlineData("ทำนา/เลี้ยงไก่ และ ขับรถไถ", "farm_machinery poultry rice_farming", null)]
    [InlineData("Welding, weaving; e-commerce", "ecommerce weaving welding", null)]
    [InlineData("เป่าแคน, ทอผ้า", "weaving", "เป่าแคน")]
    [InlineData("juggling", "", "juggling")]
    public void Skills_InWords_AreFoundAndTheRestIsKept(string cell, string codes, string? rest)
    {
        var skills = SkillCell.Read(cell).Value;
        Assert.Equal((codes, rest), (string.Join(' ', skills.Codes), skills.Unmatched));
    }

    [Fact]
    public void Skills_ByEachOfTheirNames_AreFound() => Assert.All(SkillFacts.All, skill => Assert.All(
        skill.Aliases.Append(skill.NameTh).Append(skill.NameEn).Append(skill.Code),
        name => Assert.Contains(skill.Code, SkillCell.Read(name).Value.Codes)));

    [Theory]
    [InlineData("7212", "7212")]
    [InlineData("ISCO-08: 7212 welder", "7212")]
    [InlineData("721201", "7212")]
    [InlineData("๗", "7")]
    [InlineData("ช่างเชื่อม", "7212")]
    [InlineData("นักมายากล", "")]
    [InlineData("8 ปี เย็บผ้า", "")]
    [InlineData("๘ ปี", "")]
    [InlineData("12 years in a factory", "")]
    [InlineData("12 คน", "")]
    [InlineData("8 ช่างเครื่องจักร", "8")]
    [InlineData("9211 คนงานเกษตร", "9211")]
    [InlineData("8322 คนขับรถแท็กซี่", "8322")]
    public void Occupation_AsCodeOrWords_IsRead(string cell, string code) => Assert.Equal(code, OccupationCell.Read(cell).Value);

    [Theory]
    [InlineData("7999")]
    [InlineData("77")]
    [InlineData("7212011")]
    [InlineData("99999999")]
    [InlineData("๐๘๑ ๒๓๔ ๕๖๗๘")]
    public void Occupation_OfNoGroup_IsRefused(string cell) => Assert.Equal("unknown_occupation", OccupationCell.Read(cell).Error?.Code);

    [Theory]
    [InlineData("C", "C")]
    [InlineData("i: โรงแรม", "I")]
    [InlineData("5510", "5510")]
    [InlineData("โรงงานอิเล็กทรอนิกส์", "C")]
    [InlineData("ขนส่งและก่อสร้าง", "")]
    public void Industry_AsCodeOrWords_IsRead(string cell, string code) => Assert.Equal(code, IndustryCell.Read(cell).Value);

    [Theory]
    [InlineData("ป.6", Education.Primary)]
    [InlineData("มัธยมศึกษาตอนปลาย (ม.6)", Education.UpperSecondary)]
    [InlineData("ปวส. ช่างยนต์", Education.HigherVocational)]
    [InlineData("Bachelor", Education.Bachelor)]
    public void Education_InWords_IsRead(string cell, Education education) => Assert.Equal(education, EducationCell.Read(cell).Value);

    [Theory]
    [InlineData("พร้อม", Availability.Now, null)]
    [InlineData("ยังไม่พร้อม", Availability.NotAvailable, null)]
    [InlineData("ตั้งแต่ 1 ม.ค. 2565", Availability.FromDate, "2022-01-01")]
    [InlineData("not available", Availability.NotAvailable, null)]
    public void Availability_InWordsOrAsADay_IsRead(string cell, Availability availability, string? from) =>
        Assert.Equal(
            (availability, from),
            (AvailabilityCell.Read(cell).Value.Availability, AvailabilityCell.Read(cell).Value.From?.ToString("O", CultureInfo.InvariantCulture)));

    [Fact]
    public void Activities_InWords_AreFoundInTheOrderOfTheProgramme() =>
        Assert.Equal(
            [ProgrammeActivity.CreateJobs, ProgrammeActivity.Volunteer], ActivityCell.Read("จิตอาสา และสร้างงานในชุมชน").Value.AsEnumerable());
}
