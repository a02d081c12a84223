using FsCheck.Xunit;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Readiness;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Tests.Readiness;

public class ReadinessCriterionTests
{
    private static readonly DocumentAttestations AllStated = new()
    {
        Permission = Attestation.Stated,
        Consent = Attestation.Stated,
        RegistrationKind = Attestation.Stated,
        RegistrationOffice = Attestation.Stated,
        RegistrationNumber = Attestation.Stated,
        RegisteredOn = Attestation.Stated,
        RunsFrom = Attestation.Stated,
        RunsTo = Attestation.Stated,
    };

    private static readonly ReadinessFacts Nothing =
        new(LandType.People, new(), WaterSource.None, Answer.No, Answer.No, "sheet", new(2021, 12, 15), LandFit.BelowHousehold);

    [Fact]
    public void Assess_NothingVerifiedAndNoInfrastructure_IsZeroWithoutDoubt()
    {
        var assessment = ReadinessCriterion.Assess(Nothing);

        Assert.Equal(ScaleValue.Exact(0), assessment.Value);
        Assert.DoesNotContain(assessment.Indicators, indicator => indicator.IsUnknown);
    }

    // Three of seven facts verified: 0.4 · 3/7; a pond 0.25 · 0.75; a road 0.15; no electricity; a household's plot 0.1 · ½.
    [Fact]
    public void Assess_PeoplesLand_AddsVerifiedShareAndInfrastructure()
    {
        var assessment = ReadinessCriterion.Assess(Nothing with
        {
            Documents = AllStated with
            {
                Consent = Attestation.Verified, RegistrationNumber = Attestation.Verified, RegisteredOn = Attestation.Verified,
            },
            Water = WaterSource.Pond,
            RoadAccess = Answer.Yes,
            Land = LandFit.Household,
        });

        Assert.Equal(0.4 * 3 / 7 + 0.25 * 0.75 + 0.15 + 0.05, assessment.Value!.Value.Value, 12);
        Assert.Equal(["documents.verified", "water.source", "road.access", "electricity", "land.fit"], assessment.Indicators.Select(i => i.Key));
        Assert.All(assessment.Indicators, indicator => Assert.Equal(("sheet", "2021-12-15"), (indicator.Source, indicator.Period)));
    }

    [Theory]
    [InlineData(LandType.Government)]
    [InlineData(LandType.PublicBenefit)]
    [InlineData(LandType.Private)]
    [InlineData(LandType.People)]
    [InlineData(LandType.Religious)]
    [InlineData(LandType.Academic)]
    public void Assess_StatedOnly_IsNotPaidAgainForWhatTheGatesRequire(LandType landType) =>
        Assert.Equal(0, ReadinessCriterion.Assess(Nothing with { LandType = landType, Documents = AllStated }).Value!.Value.Value);

    [Theory]
    [InlineData(LandType.Government)]
    [InlineData(LandType.PublicBenefit)]
    public void Assess_PublicLand_IsNotAskedForARegistration(LandType landType)
    {
        var facts = Nothing with { LandType = landType, Documents = new() { Permission = Attestation.Verified } };

        Assert.Equal(0.4, ReadinessCriterion.Assess(facts).Value!.Value.Value, 12);
    }

    [Fact]
    public void Assess_PrivateLand_IsNotPaidForAPermission()
    {
        var facts = Nothing with { LandType = LandType.Private, Documents = new() { Permission = Attestation.Verified } };

        Assert.Equal(0, ReadinessCriterion.Assess(facts).Value!.Value.Value);
    }

    // Water, road and electricity unknown: 0.25 + 0.15 + 0.1 of the scale is open, counted at its middle.
    [Fact]
    public void Assess_UnknownInfrastructure_SpansItsRangeAndIsFlagged()
    {
        var facts = Nothing with { Water = null, RoadAccess = Answer.Unknown, Electricity = Answer.Pending };

        var assessment = ReadinessCriterion.Assess(facts);

        Assert.Equal(0, assessment.Value!.Value.Low, 12);
        Assert.Equal(0.25, assessment.Value!.Value.Value, 12);
        Assert.Equal(0.5, assessment.Value!.Value.High, 12);
        Assert.Equal(3, assessment.Indicators.Count(indicator => indicator is { IsUnknown: true, Value: null }));
    }

    [Fact]
    public void Assess_WaterOfAnotherKind_LiesBetweenRainAndIrrigation()
    {
        var water = ReadinessCriterion.Assess(Nothing with { Water = WaterSource.Other }).Indicators[1];

        Assert.Equal(ScaleValue.Between(0.25, 1), water.OnScale);
        Assert.True(water.IsUnknown);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0.0, LandFit.BelowHousehold)]
    [InlineData(1599.0, LandFit.BelowHousehold)]
    [InlineData(1600.0, LandFit.Household)]
    [InlineData(15_999.0, LandFit.Household)]
    [InlineData(16_000.0, LandFit.Community)]
    public void FitOf_Area_IsByRaiOfThePublishedForms(double? areaM2, LandFit? fit) => Assert.Equal(fit, ReadinessScale.FitOf(areaM2));

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void FitOf_NoArea_IsRefused(double areaM2) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReadinessScale.FitOf(areaM2));

    [Fact]
    public void Assess_UnknownArea_SpansItsPart()
    {
        var value = ReadinessCriterion.Assess(Nothing with { Land = null }).Value!.Value;

        Assert.Equal((0, 0.05, 0.1), (value.Low, Math.Round(value.Value, 12), Math.Round(value.High, 12)));
    }

    [Fact]
    public void Assess_PartnersAskedOfNoSite_AreNoPartOfIt() =>
        Assert.DoesNotContain(ReadinessCriterion.Assess(Nothing).Indicators, indicator => indicator.Key == "partners.committed");

    // Three sectors 0.75, seven 1; of a part of 0.2. The other parts, here a road of 0.15, shrink to 0.8 of theirs.
    [Theory]
    [InlineData(0, 0.12)]
    [InlineData(3, 0.12 + 0.15)]
    [InlineData(7, 0.12 + 0.2)]
    public void Assess_PartnersAsked_TakeTheirPartOfTheWhole(int sectors, double expected)
    {
        var facts = Nothing with { RoadAccess = Answer.Yes, Partners = new(sectors) };

        Assert.Equal(expected, ReadinessCriterion.Assess(facts).Value!.Value.Value, 12);
    }

    [Fact]
    public void Assess_PartnersAskedAndNotKnownOfThisSite_SpanTheirPart()
    {
        var value = ReadinessCriterion.Assess(Nothing with { Partners = new(Sectors: null) }).Value!.Value;

        Assert.Equal((0, 0.1, 0.2), (value.Low, Math.Round(value.Value, 12), Math.Round(value.High, 12)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    public void ValueOf_PartnersThatAreNotOfTheSeven_AreRefused(int sectors) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReadinessScale.ValueOf(new PartnerEngagement(sectors)));

    [Fact]
    public void Definitions_Parts_SumToOneWithReasonsInBothLanguages()
    {
        Assert.Equal(1, ReadinessScale.Definitions.Sum(definition => definition.Share), 12);
        Assert.Equal(1, ReadinessScale.DefinitionsWithPartners.Sum(definition => definition.Share), 12);
        Assert.All(ReadinessScale.DefinitionsWithPartners, definition =>
        {
            Assert.NotEmpty(definition.Rationale.Th);
            Assert.NotEmpty(definition.Rationale.En);
        });
    }

    [Property]
    public void Assess_OneFactLearnt_StaysInTheRangeShownBefore(bool hasRoad, bool hasElectricity)
    {
        var before = ReadinessCriterion.Assess(Nothing with { RoadAccess = Answer.Unknown, Electricity = Answer.Unknown }).Value!.Value;
        var learnt = Nothing with { RoadAccess = YesNo(hasRoad), Electricity = YesNo(hasElectricity) };
        var after = ReadinessCriterion.Assess(learnt).Value!.Value;

        Assert.InRange(after.Value, before.Low, before.High);

        static Answer YesNo(bool answer) => answer ? Answer.Yes : Answer.No;
    }
}
