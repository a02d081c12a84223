using Sedz.Analytics.Readiness.Start;

namespace Sedz.Analytics.Tests.Readiness;

public class ChanceFiguresTests
{
    private static readonly double[] Chances = [0.9, 0.6, 0.4, 0.2];
    private static readonly bool[] Outcomes = [true, false, true, false];

    // (0.1² + 0.6² + 0.6² + 0.2²) / 4.
    [Fact]
    public void Brier_KnownChances_IsTheMeanSquare() => Assert.Equal(0.1925, ChanceFigures.Brier(Chances, Outcomes), 12);

    [Fact]
    public void LogLoss_KnownChances_IsTheMeanOfMinusTheLog() =>
        Assert.Equal(-(Math.Log(0.9) + Math.Log(0.4) + Math.Log(0.4) + Math.Log(0.8)) / 4, ChanceFigures.LogLoss(Chances, Outcomes), 12);

    [Fact]
    public void LogLoss_CertainAndWrong_IsFinite() => Assert.True(double.IsFinite(ChanceFigures.LogLoss([0], [true])));

    // Of the four pairs three are in order; a tie counts half.
    [Fact]
    public void AreaUnderCurve_KnownChances_IsTheShareOfPairsInOrder()
    {
        Assert.Equal(0.75, ChanceFigures.AreaUnderCurve(Chances, Outcomes), 12);
        Assert.Equal(0.5, ChanceFigures.AreaUnderCurve([0.3, 0.3], [true, false]), 12);
    }

    [Fact]
    public void Calibration_Bins_HoldEveryRowOnce()
    {
        var bins = ChanceFigures.Calibration(Chances, Outcomes, 2);

        Assert.Equal([(0.3, 0.5, 2), (0.75, 0.5, 2)], bins.Select(bin => (Math.Round(bin.Foretold, 12), bin.Happened, bin.Rows)));
    }

    // With n₊ = n₋ and scores −1 and 1 the fit is symmetric: σ(slope) is the target (n + 1)/(n + 2) where all are in order.
    [Fact]
    public void Fit_ScoresThatPartTheOutcomes_ReachesPlattsTargets()
    {
        var fit = PlattCalibration.Fit([-1, -1, 1, 1], [false, false, true, true]);

        Assert.Equal(0.75, fit.Of(1), 6);
        Assert.Equal(0.25, fit.Of(-1), 6);
    }

    [Fact]
    public void Fit_ScoresThatSayNothing_GivesTheRate()
    {
        var fit = PlattCalibration.Fit([2, 2, 2, 2], [true, true, true, false]);

        Assert.Equal((0.8 * 3 + 1 / 3.0) / 4, fit.Of(2), 6);
    }

    // A slope that is too steep by ten, as an overfitted model's is, is brought back.
    [Fact]
    public void Fit_ScoresTooSteep_FlattensThem()
    {
        var random = new Random(5);
        double[] logOdds = [.. Enumerable.Range(0, 4000).Select(_ => 4 * random.NextDouble() - 2)];
        bool[] outcomes = [.. logOdds.Select(z => random.NextDouble() < 1 / (1 + Math.Exp(-z)))];

        var fit = PlattCalibration.Fit([.. logOdds.Select(z => 10 * z)], outcomes);

        Assert.InRange(fit.Slope, 0.085, 0.115);
        Assert.InRange(fit.Intercept, -0.15, 0.15);
    }
}
