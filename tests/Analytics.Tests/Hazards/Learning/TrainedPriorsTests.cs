using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Sedz.Analytics.Hazards;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Tests.Hazards.Learning;

public class TrainedPriorsTests
{
    private static readonly SourceHazard Gdis = new("gdis", Hazard.Flood);
    private static readonly RecurrencePrior Plain = RecurrencePrior.Kept(Gdis, 2, 10, 77);

    private static readonly TrainedPriors Priors = TrainedPriors.Of(
    [
        new()
        {
            Source = Gdis,
            Level = PlaceLevel.Province,
            FromYear = 1985,
            ToYear = 2012,
            Places = 2,
            Events = 20,
            Method = PriorMethod.Regression,
            WhyPlain = null,
            Candidates = [],
            Shape = 4,
            Priors =
            [
                new("67", 0.5, 0.25, [new(PriorTerm.Area, 2, true)]),
                new("80", 0.05, 0.1, [new(PriorTerm.Area, 0.5, false)]),
            ],
            Model = null,
        },
    ]);

    [Fact]
    public void Find_ClosePlace_GetsThePriorOfThePlaceOfItsLevel()
    {
        var learnt = Priors.Find(Gdis, new(PlaceLevel.Subdistrict, "670102"))!;

        Assert.Equal(("67", PriorMethod.Regression), (learnt.Place.Code, learnt.Method));
        Assert.Equal((0.5, 4.0, 8.0), (learnt.Prior.MeanRate, learnt.Prior.Shape, learnt.Prior.Years));
        Assert.Null(Priors.Find(Gdis, new(PlaceLevel.Province, "64")));
        Assert.Null(Priors.Find(Gdis, null));
        Assert.Null(Priors.Find(new("dfo", Hazard.Flood), new(PlaceLevel.Province, "67")));
    }

    // k/μ = 80 years is brought to three windows of 28 at the same mean: k = 84 · 0.05 = 4.2 is not reached, so 80 years stand.
    [Fact]
    public void Find_RareEvents_AreBoundedAsEveryPriorIs()
    {
        var learnt = Priors.Find(Gdis, new(PlaceLevel.Province, "80"))!;

        Assert.True(learnt.Prior.Years <= RecurrencePrior.MostWindows * 28);
        Assert.Equal(0.05, learnt.Prior.MeanRate, 12);
    }

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        var read = TrainedPriors.Read(Priors.Write());

        Assert.Equal(Priors.Write(), read.Write());
        Assert.Equal(Priors.Find(Gdis, new(PlaceLevel.Province, "67"))!.Prior, read.Find(Gdis, new(PlaceLevel.Province, "67"))!.Prior);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("[null]")]
    [InlineData("""[{"source":"gdis","hazard":"Flood","method":"Regression","level":"Province","years":28,"shape":4,"places":[{"code":"67","meanRate":0,"baseline":1,"factors":[]}]}]""")]
    [InlineData("""[{"source":"gdis","hazard":"Flood","method":"Regression","level":"Province","years":28,"shape":4,"places":[{"code":"67","meanRate":1,"baseline":1}]}]""")]
    [InlineData("""[{"source":"gdis","hazard":"Flood","method":"Regression","level":"Province","years":28,"shape":-1,"places":[]}]""")]
    public void Read_OtherText_IsRefused(string json) =>
        Assert.Throws<JsonException>(() => TrainedPriors.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Model_WithLearntPriors_LetsThemSpeakWhereThereIsOne()
    {
        var model = new RecurrenceModel([Plain], Priors);

        var (learnt, other) = (AssessAt(model, "67", 3), AssessAt(model, "64", 3));

        Assert.Equal((3 + 4) / (10 + 8.0), learnt.Pooled.Mean, 12);
        Assert.Equal("67", learnt.Sources[0].Learnt!.Place.Code);
        Assert.Equal((3 + 2) / 20.0, other.Pooled.Mean, 12);
        Assert.Null(other.Sources[0].Learnt);
        Assert.Equal(0.5, model.Assess(Hazard.Flood, [], new(PlaceLevel.Province, "67"))!.Pooled.Mean, 12);
        Assert.Same(learnt, AssessAt(model, "67", 3));
    }

    [Fact]
    public void Model_WithAShiftOfLevel_TellsLearntRatesAtThatLevel()
    {
        var shifted = Plain with { Shift = new(2003, 2012, 200, 1.5, 1.2, 1.9) };

        var recurrence = AssessAt(new([shifted], Priors), "67", 3);

        Assert.Equal(1.5 * (3 + 4) / (10 + 8.0), recurrence.Pooled.Mean, 12);
        Assert.Equal(1.5, recurrence.Sources[0].Prior.Level);
    }

    [Property]
    public void Model_MoreEventsAtAPlace_NeverLowerItsRate(int seed)
    {
        var random = new Random(seed);
        var model = new RecurrenceModel([Plain], Priors);
        var place = random.Next(2) == 0 ? "67" : "64";
        var events = random.Next(20);

        Assert.True(AssessAt(model, place, events + 1).Pooled.Mean > AssessAt(model, place, events).Pooled.Mean);
        Assert.True(AssessAt(model, place, events + 1).Pooled.Low > AssessAt(model, place, events).Pooled.Low);
    }

    /// <summary>With a fixed prior a new code of a place changes nothing at a site whose footprints are the same.</summary>
    [Property]
    public void Model_DistrictSplit_ChangesNoRateOfFootprints(int seed)
    {
        var exposures = new[] { Exposure(new Random(seed).Next(20)) };
        var model = new RecurrenceModel([Plain]);

        Assert.Same(
            model.Assess(Hazard.Flood, exposures, new(PlaceLevel.District, "6701")),
            model.Assess(Hazard.Flood, exposures, new(PlaceLevel.District, "6799")));

        // A learnt prior of provinces does not see districts either.
        var learnt = new RecurrenceModel([Plain], Priors);
        Assert.Same(
            learnt.Assess(Hazard.Flood, exposures, new(PlaceLevel.District, "6701")),
            learnt.Assess(Hazard.Flood, exposures, new(PlaceLevel.District, "6799")));
    }

    private static HazardRecurrence AssessAt(RecurrenceModel model, string province, int events) =>
        model.Assess(Hazard.Flood, [Exposure(events)], new(PlaceLevel.Province, province))!;

    private static HazardExposure Exposure(int events) => new(
        1, "gdis", Hazard.Flood, new(events, 0, 0, 0, 0), default, new ObservedCount(events, events, 10), 2003, 2012, EvidenceLevel.Footprint);
}
