using Sedz.Analytics.Hazards;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Analytics.Tests.Spreadsheets;
using Sedz.Schema.Provinces;
using Xunit.Abstractions;

namespace Sedz.Analytics.Tests.Hazards.Learning;

/// <summary>
/// The recurrence model on the real records: learnt from 1985–2002, it foretells the ten-year totals of 2003–2012. It may not be worse than
/// plain empirical Bayes or the better baseline by more than 2 %.
/// </summary>
public class RealBacktestTests(ITestOutputHelper output)
{
    private const double Allowance = 1.02;
    private const int Seed = 2565;

    [RealDataFact]
    public void Gdis_Provinces_ForetellsNoWorseThanSimplerWays() =>
        Judge(Backtest(RealCountry.Provinces, RealCountry.GdisProvinces(), 2002));

    [RealDataFact]
    public void Dfo_Provinces_ForetellsNoWorseThanSimplerWays() =>
        Judge(Backtest(RealCountry.Provinces, RealCountry.DfoProvinces(), 2002));

    [RealDataFact]
    public void Dfo_Districts_ForetellsNoWorseThanSimplerWays() =>
        Judge(Backtest(RealCountry.Districts(), RealCountry.DfoDistricts(), 2002));

    /// <summary>From other origins the ten-year order of places may not be worse than plain empirical Bayes by more than chance.</summary>
    [RealDataFact]
    public void OtherOrigins_OfProvinces_KeepTheOrderOfPlainEmpiricalBayes()
    {
        foreach (var history in new[] { RealCountry.GdisProvinces(), RealCountry.DfoProvinces() })
        {
            foreach (var fitTo in new[] { 1997, 2004 })
            {
                var figures = Backtest(RealCountry.Provinces, history.Between(1985, Math.Min(fitTo + 10, 2012)), fitTo);
                Assert.True(figures.Model.RankCorrelation > figures.Plain.RankCorrelation - 0.1);
                Assert.True(figures.Model.MatchedDeviance < Allowance * figures.Plain.MatchedDeviance);
            }
        }
    }

    private static void Judge(BacktestFigures figures)
    {
        Assert.NotEqual(PriorMethod.Plain, figures.Method);
        Assert.True(figures.Model.Deviance <= Allowance * figures.Plain.Deviance);
        Assert.True(figures.Model.Deviance <= Allowance * Math.Min(figures.National.Deviance, figures.OwnMean.Deviance));
        Assert.True(figures.Model.MatchedDeviance <= Allowance * figures.Plain.MatchedDeviance);
        Assert.InRange(figures.CoverageMatched, 0.80, 1);
        Assert.All([figures.Coverage, figures.CoverageMatched], share => Assert.True(share is >= 0.80 and <= 0.97 || !figures.Notes.IsEmpty));
    }

    private static PlaceLevel PlaceLevelOf(EventHistory history) => history.Places[0].Length == 2 ? PlaceLevel.Province : PlaceLevel.District;

    private BacktestFigures Backtest(IReadOnlyList<TrainingPlace> places, EventHistory history, int fitTo)
    {
        var figures = RecurrenceBacktest.Run(new(PlaceLevelOf(history), places, history), fitTo, Seed)!;
        output.WriteLine(
            $"{figures.Source.SourceId}, {figures.Places} places, {figures.FitFrom}-{figures.FitTo} to {figures.PredictTo}, {figures.Method}, "
            + $"level {figures.LevelRatio:0.00}, total {figures.TotalRatio:0.00}, coverage {figures.Coverage:0.000} matched {figures.CoverageMatched:0.000}, "
            + $"gain over plain {figures.GainOverPlain:P1}, over baselines {figures.GainOverBaselines:P1}");
        foreach (var (name, figure) in new[]
        {
            ("model", figures.Model), ("plain", figures.Plain), ("national", figures.National), ("own mean", figures.OwnMean),
        })
        {
            output.WriteLine($"  {name,-9} {figure.Deviance,8:0.0} matched {figure.MatchedDeviance,8:0.0} rank {figure.RankCorrelation:0.000}");
        }

        return figures;
    }
}
