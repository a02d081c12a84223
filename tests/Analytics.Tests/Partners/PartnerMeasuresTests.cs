using Sedz.Analytics.Partners;
using Sedz.Schema.Partners;
using static Sedz.Schema.Partners.PartnerRole;
using static Sedz.Schema.Partners.PartnerSector;

namespace Sedz.Analytics.Tests.Partners;

public sealed class PartnerMeasuresTests
{
    /// <summary>
    /// Five sites. 1: two companies and an agency. 2: the first company. 3: an offer only. 4: a university whose work lapsed, and the agency.
    /// 5: nothing recorded.
    /// </summary>
    private static readonly EngagementFact[] Facts =
    [
        Engagements.Agreed(10, 1, Private, Planning),
        Engagements.Agreed(10, 1, Private, ProductDevelopment),
        Engagements.Agreed(11, 1, Private, Planning),
        Engagements.Agreed(20, 1, Government, Infrastructure),
        Engagements.Agreed(10, 2, Private, Planning),
        new(30, 3, Academia, Research, EngagementStatus.Offered, OfferedOn: new(2021, 5, 1)),
        new(31, 4, Academia, Skills, EngagementStatus.Lapsed, LapsedOn: new(2023, 1, 1)),
        new(20, 4, Government, Infrastructure, EngagementStatus.Delivered, AgreedOn: new(2021, 6, 1), DeliveredOn: new(2023, 2, 1)),
        Engagements.Agreed(10, 99, Private, Planning),
    ];

    private static readonly PartnerMeasures Measures = PartnerMeasures.Of(new HashSet<int> { 1, 2, 3, 4, 5 }, Facts);

    [Fact]
    public void Coverage_CountsStandingEngagementsOfTheScopeAndKeepsTheUnknownApart()
    {
        var coverage = Measures.Coverage;
        Assert.Equal((5, 4, 3, 3), (coverage.Sites, coverage.KnownSites, coverage.CoveredSites, coverage.Organisations));
        Assert.Equal(1.0, coverage.MeanSectorsPerSite!.Value, 1e-12);
        Assert.Equal(0.5, coverage.ShareOf(Private)!.Value, 1e-12);
        Assert.Equal([Academia, People, CivilSociety, Religious, Media], coverage.MissingSectors);
    }

    [Fact]
    public void Lines_SayWhatRestsOnOneOrganisation()
    {
        var coverage = Measures.Coverage;
        Assert.Equal(new CoverageLine(2, 2, 4, 1, null), coverage.Sectors[(int)Private]);
        Assert.Equal(new CoverageLine(1, 2, 2, 2, 20), coverage.Sectors[(int)Government]);
        Assert.Equal(new CoverageLine(2, 2, 3, 1, null), coverage.Roles[(int)Planning]);
        Assert.Equal(new CoverageLine(1, 1, 1, 1, 10), coverage.Of(Private, ProductDevelopment));
        Assert.True(coverage.Of(Academia, Research).IsMissing);
    }

    [Fact]
    public void Departures_NameWhoseLeavingCostsMost()
    {
        Assert.Equal(
            [
                new PartnerDeparture(20, Government, 2, 1, 2),
                new PartnerDeparture(10, Private, 2, 1, 1),
                new PartnerDeparture(11, Private, 1, 0, 0),
            ],
            Measures.Departures.ToArray());
        Assert.Equal(2.0 / 3, Measures.SitesOnOneShare!.Value, 1e-12);
    }

    [Fact]
    public void Scope_WithoutAnyEngagement_IsUnknownAndNotZero()
    {
        var nothing = PartnerMeasures.Of(new HashSet<int> { 5 }, Facts);
        Assert.Equal((1, 0), (nothing.Coverage.Sites, nothing.Coverage.KnownSites));
        Assert.Null(nothing.Coverage.MeanSectorsPerSite);
        Assert.Null(nothing.Coverage.ShareOf(Private));
        Assert.Null(nothing.Concentration);
        Assert.Null(nothing.LargestComponentShare);
        Assert.Null(nothing.BridgeShare);
        Assert.Null(nothing.SitesOnOneShare);
    }

    [Fact]
    public void Trend_HasEveryYearAndNamesWhatHasNoDay()
    {
        Assert.Equal([new(2021, 1, 1, 0, 0), new(2022, 0, 0, 0, 0), new(2023, 0, 0, 1, 1)], Measures.Trend.Years.ToArray());
        Assert.Equal(5, Measures.Trend.Undated);
    }

    /// <summary>Shares 1/2, 1/4, 1/4: 1/4 + 1/16 + 1/16 = 0.375; (0.375 − 1/3) / (1 − 1/3) = 0.0625.</summary>
    [Fact]
    public void Concentration_IsTheSumOfSquaredShares()
    {
        var measured = Concentration.Of([2, 1, 1, 0])!;
        Assert.Equal((3, 0.5), (measured.Members, measured.LargestShare));
        Assert.Equal(0.375, measured.Index, 1e-12);
        Assert.Equal(0.0625, measured.Normalised, 1e-12);
        Assert.Equal(1 / 0.375, measured.EffectiveNumber, 1e-12);
        Assert.Equal(1, Concentration.Of([5])!.Normalised);
        Assert.Equal(0, Concentration.Of([3, 3, 3])!.Normalised, 1e-12);
        Assert.Null(Concentration.Of([]));
    }
}
