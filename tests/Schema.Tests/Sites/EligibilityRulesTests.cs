using System.Globalization;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Schema.Tests.Sites;

public sealed class EligibilityRulesTests
{
    private static readonly SiteFacts Government = new(
        LandType.Government, Answer.Yes, Answer.Yes, Answer.Unknown, Answer.Unknown, null, false, null, null, null, true, true, [], null);

    private static readonly SiteFacts People = new(
        LandType.People, Answer.Yes, Answer.Unknown, Answer.Yes, Answer.Yes, new(2021, 12, 15), false, 60, new(2021, 12, 15), new(2026, 12, 15),
        true, true, [LandDocumentKind.Ns4], null);

    [Theory]
    [InlineData("2022-01-01", "2026-12-31", 60)]
    [InlineData("2022-01-01", "2026-12-30", 59)]
    [InlineData("2024-02-29", "2029-02-27", 60)]
    [InlineData("2024-02-29", "2029-02-26", 59)]
    [InlineData("2022-01-01", "2022-01-01", 0)]
    [InlineData("2022-01-02", "2022-01-01", 0)]
    [InlineData("2022-01-03", "2022-01-01", null)]
    public void MonthsBetween_TwoDays_CountsTheLastDayAndShortMonths(string first, string last, int? months) => Assert.Equal(
        months, RightLength.MonthsBetween(DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)));

    [Fact]
    public void KnownMonths_OfAStatedLengthAndDaysThatSayLess_AreTheDays()
    {
        var registration = new LandUseRegistration { TermMonths = 60, RunsFrom = new(2021, 12, 1), RunsTo = new(2023, 11, 30) };
        Assert.Equal((24, true), (registration.KnownMonths, registration.DaysSayLess));
        registration.RunsTo = new(2031, 11, 30);
        Assert.Equal((60, false), (registration.KnownMonths, registration.DaysSayLess));
    }

    [Fact]
    public void KnownMonths_WithoutALength_BeginOnTheDayOfTheRegistration() =>
        Assert.Equal(120, new LandUseRegistration { RegisteredOn = new(2021, 12, 1), RunsTo = new(2031, 11, 30) }.KnownMonths);

    [Fact]
    public void HeldLand_RegistrationUnderWay_IsToldAsThat()
    {
        var finding = Assert.Single(EligibilityRules.Judge(People with { RegisteredOn = null, Registered = Answer.Pending }).Findings);
        Assert.Equal(("R2.2.3-registration", FindingState.Unknown), (finding.Code, finding.State));
        Assert.Contains("under way", finding.Sentence.En, StringComparison.Ordinal);
    }

    public static TheoryData<LandType> HeldLand => [LandType.Private, LandType.People, LandType.Religious, LandType.Academic];

    public static TheoryData<LandType> StateLand => [LandType.Government, LandType.PublicBenefit];

    [Theory, MemberData(nameof(StateLand))]
    public void StateLand_PermittedAndReady_IsEligibleWithoutConsentOrRegistration(LandType landType) =>
        Assert.Equal(EligibilityStatus.Eligible, EligibilityRules.Judge(Government with { LandType = landType }).Status);

    [Theory, MemberData(nameof(HeldLand))]
    public void HeldLand_ConsentedRegisteredForFiveYears_IsEligibleWithoutPermission(LandType landType) =>
        Assert.Equal(EligibilityStatus.Eligible, EligibilityRules.Judge(People with { LandType = landType }).Status);

    [Theory, MemberData(nameof(HeldLand))]
    public void HeldLand_NothingSaid_IsNotYetKnownOnEveryRuleButData(LandType landType)
    {
        var verdict = EligibilityRules.Judge(new(
            landType, Answer.Unknown, Answer.Unknown, Answer.Unknown, Answer.Unknown, null, false, null, null, null, true, true, [], null));
        Assert.Equal(EligibilityStatus.NotYetKnown, verdict.Status);
        Assert.Equal(["R2.2.2-readiness", "R2.2.3-consent", "R2.2.3-registration", "R2.2.3-term"], verdict.Findings.Select(f => f.Code));
        Assert.All(verdict.Findings, f => Assert.Equal(FindingState.Unknown, f.State));
    }

    [Theory]
    [InlineData(Answer.No, FindingState.Failed, EligibilityStatus.NotEligible)]
    [InlineData(Answer.Pending, FindingState.Unknown, EligibilityStatus.NotYetKnown)]
    [InlineData(Answer.Unknown, FindingState.Unknown, EligibilityStatus.NotYetKnown)]
    public void Answers_OtherThanYes_FailOrStayUnknown(Answer answer, FindingState state, EligibilityStatus status)
    {
        AssertOnly("R2.2.2-permission", state, status, Government with { Permission = answer });
        AssertOnly("R2.2.2-readiness", state, status, Government with { Ready = answer });
        AssertOnly("R2.2.3-consent", state, status, People with { Consent = answer });
    }

    [Fact]
    public void Registration_AnsweredNo_FailsAndBlankStaysUnknown()
    {
        AssertOnly("R2.2.3-registration", FindingState.Failed, EligibilityStatus.NotEligible,
            People with { RegisteredOn = null, Registered = Answer.No });
        AssertOnly("R2.2.3-registration", FindingState.Unknown, EligibilityStatus.NotYetKnown,
            People with { RegisteredOn = null, Registered = Answer.Unknown });
    }

    [Theory]
    [InlineData(59, FindingState.Failed)]
    [InlineData(null, FindingState.Unknown)]
    public void Term_ShortOrBlank_IsFound(int? months, FindingState state) =>
        AssertOnly("R2.2.3-term", state, state == FindingState.Failed ? EligibilityStatus.NotEligible : EligibilityStatus.NotYetKnown,
            People with { TermMonths = months });

    [Theory]
    [InlineData("2021-12-15", true)]
    [InlineData("2021-12-16", false)]
    public void Term_BudgetDaySet_MustRunToBudgetDayPlusFiveYears(string budgetDay, bool met)
    {
        var verdict = EligibilityRules.Judge(People with { BudgetDay = DateOnly.Parse(budgetDay, null) });
        Assert.Equal(met ? EligibilityStatus.Eligible : EligibilityStatus.NotEligible, verdict.Status);
    }

    [Fact]
    public void Term_BudgetDaySetAndEndUnknown_StaysUnknown() =>
        AssertOnly("R2.2.3-term", FindingState.Unknown, EligibilityStatus.NotYetKnown,
            People with { BudgetDay = new(2022, 1, 10), RunsFrom = null, RunsTo = null });

    [Fact]
    public void Notes_BudgetDayOpenAndExactlyFiveYears_WarnThatTheTermMayFallShort()
    {
        var notes = EligibilityRules.Judge(People).Notes;
        Assert.Contains(notes, n => n.En.Contains("still open", StringComparison.Ordinal));
        Assert.Contains(notes, n => n.En.Contains("exactly five years", StringComparison.Ordinal));
        Assert.DoesNotContain(EligibilityRules.Judge(People with { TermMonths = 61 }).Notes,
            n => n.En.Contains("exactly five years", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false, true, "the area")]
    [InlineData(true, false, "the coordinate")]
    [InlineData(false, false, "the area and the coordinate")]
    public void Data_Missing_IsOneFindingThatNamesAllThatIsMissing(bool hasArea, bool hasLocation, string missing)
    {
        var facts = Government with { HasArea = hasArea, HasLocation = hasLocation };
        AssertOnly("R3.1-data", FindingState.Unknown, EligibilityStatus.NotYetKnown, facts);
        Assert.EndsWith(missing, EligibilityRules.Judge(facts).Findings[0].Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Guide_PapersThatCannotBeRegistered_AdviseAndDecideNothing()
    {
        var plain = EligibilityRules.Judge(People);
        var claim = EligibilityRules.Judge(People with { Documents = [LandDocumentKind.Sk1] });
        Assert.Equal(plain.Status, claim.Status);
        Assert.Equal(plain.Findings, claim.Findings);
        Assert.Contains(claim.Notes, n => n.En.Contains("cannot register", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_All_AreInCodeOrderAndSayEverythingInBothLanguages()
    {
        Assert.Equal(EligibilityRules.All.Select(r => r.Code).Order(StringComparer.Ordinal), EligibilityRules.All.Select(r => r.Code));
        Assert.All(LandDocumentGuide.Table.Select(a => a.Advice).Concat(EligibilityRules.All.Select(r => r.Asks)), text =>
        {
            Assert.NotEmpty(text.Th);
            Assert.NotEmpty(text.En);
        });
    }

    [Theory]
    [InlineData("2022-01-01", "2026-12-31", 60)]
    [InlineData("2022-01-01", "2026-12-30", 59)]
    [InlineData("2022-01-31", "2027-01-30", 60)]
    public void Site_RightWithTwoDaysOnly_CountsWholeMonthsWithTheLastDay(string from, string to, int months)
    {
        var site = new Site
        {
            Code = "67-0001",
            NameTh = "ตัวอย่าง",
            ProvinceCode = "67",
            LandType = LandType.Private,
            Registration = new() { RunsFrom = DateOnly.Parse(from, null), RunsTo = DateOnly.Parse(to, null) },
        };
        Assert.Equal(months, SiteFacts.Of(site, null).TermMonths);
    }

    private static void AssertOnly(string code, FindingState state, EligibilityStatus status, SiteFacts facts)
    {
        var verdict = EligibilityRules.Judge(facts);
        Assert.Equal(status, verdict.Status);
        var finding = Assert.Single(verdict.Findings);
        Assert.Equal((code, state), (finding.Code, finding.State));
    }
}
