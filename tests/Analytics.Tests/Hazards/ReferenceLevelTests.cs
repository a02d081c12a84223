using MathNet.Numerics.Distributions;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Hazards;
using static Sedz.Analytics.Tests.Hazards.HazardRecords;

namespace Sedz.Analytics.Tests.Hazards;

/// <summary>
/// A made-up country of districts and sub-districts, from a fixed seed, whose events are recorded at one level. The prior that is fitted
/// there must hold at sites of that level: the 90 % interval holds the true rate of 90 sites in 100, and the events that the posterior
/// expects of the next years come.
/// </summary>
public class ReferenceLevelTests
{
    private const int Districts = 928;
    private const int SubdistrictsEach = 8;
    private const int Years = 10;

    /// <summary>Three standard errors of a share of 0.9 among 7,424 sites, and half a per cent for the error of the fitted prior.</summary>
    private const double Tolerance = 0.0155;

    private static readonly SourceHazard Floods = new(Source, Hazard.Flood);

    [Theory]
    [InlineData(0.5, 5)]
    [InlineData(2, 10)]
    [InlineData(1, 25)]
    public void Prior_OfASourceThatRecordsSubdistricts_HoldsAtTheSites(double shape, double rate)
    {
        var country = new Country(shape, rate);

        var places = country.Places();
        var priors = RecurrencePrior.FitAll(places, country.JoinTo(places));

        var prior = Assert.Single(priors);
        Assert.Equal(Districts * SubdistrictsEach, prior.Places);
        Assert.InRange(prior.MeanRate, 0.9 * shape / rate, 1.1 * shape / rate);
        var (coverage, expected, came) = country.Judge(prior);
        Assert.InRange(coverage, 0.9 - Tolerance, 0.9 + Tolerance);
        Assert.InRange(came / expected, 0.93, 1.07);
    }

    // k/μ = 200 years against the 30 that are allowed: the prior is spread, so its intervals may hold more, and the mean is kept.
    [Fact]
    public void Prior_OfRareEvents_HoldsAtLeastAsOftenAsItSaysAndKeepsTheMean()
    {
        var country = new Country(2, 200);

        var places = country.Places();
        var prior = RecurrencePrior.FitAll(places, country.JoinTo(places)).Single();

        Assert.Equal(RecurrencePrior.MostWindows * Years, prior.Years);
        var (coverage, expected, came) = country.Judge(prior);
        Assert.InRange(coverage, 0.9 - Tolerance, 1);
        Assert.InRange(came / expected, 0.8, 1.1);
    }

    [Theory]
    [InlineData("67", EvidenceLevel.Province, 2)]
    [InlineData("6701", EvidenceLevel.District, 3)]
    [InlineData("670101", EvidenceLevel.Subdistrict, 4)]
    public void Prior_OfASourceThatNamesPlaces_IsFittedAtThatLevel(string place, EvidenceLevel level, int expected)
    {
        var join = new ExposureJoin(FewPlaces, [TenYears]);
        join.Add(Event("a", place: place));

        Assert.Equal(level, join.RecordedBy(Floods).Closest);
        Assert.Equal(expected, RecurrencePrior.FitAll(FewPlaces, join).Single().Places);
    }

    [Fact]
    public void Prior_OfASourceThatDrawsShapes_IsFittedAtTheClosestPlacesWithAPoint()
    {
        var join = new ExposureJoin(FewPlaces, [TenYears]);
        join.Add(Event("a", shape: Square(101, 16, 0.5)));

        // Of the four sub-districts one has a centre.
        Assert.Equal(1, RecurrencePrior.FitAll(FewPlaces, join).Single().Places);
    }

    private static readonly SitePosition[] FewPlaces =
    [
        new(67, null, "67", null, null), new(64, null, "64", null, null),
        new(6701, new(101, 16), "67", "6701", null), new(6702, null, "67", "6702", null), new(6401, null, "64", "6401", null),
        new(670101, new(101.1, 16.1), "67", "6701", "670101"), new(670102, null, "67", "6701", "670102"),
        new(670201, null, "67", "6702", "670201"), new(640101, null, "64", "6401", "640101"),
    ];

    private sealed class Country
    {
        private readonly Random random = new(25650101);
        private readonly List<(string Code, double Rate, int Events, int Later)> subdistricts = [];

        public Country(double shape, double rate)
        {
            for (var district = 0; district < Districts; district++)
            {
                for (var subdistrict = 1; subdistrict <= SubdistrictsEach; subdistrict++)
                {
                    var truth = Gamma.Sample(random, shape, rate);
                    subdistricts.Add((
                        $"{10 + district / 50}{1 + district % 50:00}{subdistrict:00}",
                        truth, Poisson.Sample(random, truth * Years), Poisson.Sample(random, truth * Years)));
                }
            }
        }

        /// <summary>Sub-districts, districts and provinces, as a caller hands them over together.</summary>
        public IReadOnlyList<SitePosition> Places() =>
        [
            .. subdistricts.Select(s => new SitePosition(int.Parse(s.Code, null), null, s.Code[..2], s.Code[..4], s.Code)),
            .. subdistricts.Select(s => s.Code[..4]).Distinct()
                .Select(code => new SitePosition(int.Parse(code, null), null, code[..2], code, null)),
            .. subdistricts.Select(s => s.Code[..2]).Distinct()
                .Select(code => new SitePosition(int.Parse(code, null), null, code, null, null)),
        ];

        public ExposureJoin JoinTo(IReadOnlyList<SitePosition> places)
        {
            var join = new ExposureJoin(places, [TenYears]);
            foreach (var (code, _, events, _) in subdistricts)
            {
                for (var i = 0; i < events; i++)
                    join.Add(Event($"{code}-{i}", year: 2001 + i % Years, place: code));
            }

            return join;
        }

        public (double Coverage, double Expected, double Came) Judge(RecurrencePrior prior)
        {
            var posteriors = subdistricts.Select(s => s.Events).Distinct()
                .ToDictionary(events => events, events => RecurrencePosterior.Of(prior, new(events, events, Years)));
            return (
                subdistricts.Average(s => s.Rate >= posteriors[s.Events].Low && s.Rate <= posteriors[s.Events].High ? 1.0 : 0),
                subdistricts.Sum(s => posteriors[s.Events].Mean * Years),
                subdistricts.Sum(s => s.Later));
        }
    }
}
