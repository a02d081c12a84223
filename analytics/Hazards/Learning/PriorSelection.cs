namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// Chooses the method that foretells a period which it has not seen, at places from which it has not learnt. Holding out places alone is
/// not enough: one flood reaches a place and its neighbours, so that the neighbours tell what happened there and not what will happen
/// again.
/// </summary>
internal static class PriorSelection
{
    /// <summary>The shortest period held out, years.</summary>
    public const int PeriodYears = 6;

    /// <summary>The fewest periods; with fewer nothing shows what comes back, and plain empirical Bayes stays.</summary>
    public const int FewestPeriods = 3;

    /// <summary>
    /// By what share a learnt method must be better than plain empirical Bayes: less is chance where all places are alike.
    /// </summary>
    public const double LearntMustGain = 0.005;

    /// <summary>By what share a richer learnt method must be better than the simpler one that it would replace.</summary>
    public const double RicherMustGain = 0.02;

    /// <summary>The methods that can be tried, simplest first.</summary>
    public static PriorMethod[] Methods(PriorFeatures features, bool withTrees) =>
    [
        .. Enum.GetValues<PriorMethod>().Where(method => method switch
        {
            PriorMethod.RegressionWithTerrain => features.HasTerrain,
            PriorMethod.RegressionWithRainfall => features.HasRainfall,
            PriorMethod.RegressionWithRainfallAndTerrain => features is { HasRainfall: true, HasTerrain: true },
            PriorMethod.Trees => withTrees,
            _ => true,
        }),
    ];

    /// <summary>
    /// The deviance of each method over all periods; null where the window is too short, or all events fell in one period, so that there is
    /// nothing to learn from or to foretell.
    /// </summary>
    public static Dictionary<PriorMethod, double>? HeldOut(
        CrossFit crossFit, PriorMethod[] methods, EventHistory history, CancellationToken cancellationToken)
    {
        var count = history.Years / PeriodYears;
        if (count < FewestPeriods)
            return null;
        int[] all = [.. Enumerable.Range(history.FromYear, history.Years)];
        var periods = all.GroupBy(year => (year - history.FromYear) * count / history.Years).Select(period => period.ToArray()).ToArray();
        var deviances = methods.ToDictionary(method => method, _ => 0.0);
        foreach (var period in periods)
        {
            int[] rest = [.. all.Except(period)];
            var (learnt, happened) = (history.Totals(rest), history.Totals(period));
            if (learnt.Sum() == 0)
                return null;
            if (happened.Sum() == 0)
                continue;
            foreach (var method in methods)
            {
                var fitted = crossFit.Priors(method, learnt, rest.Length, withFactors: false, cancellationToken);
                var forecast = Forecast(history.Source, fitted.Means, learnt, rest.Length, shift: null, period.Length);
                deviances[method] += forecast.MatchedTo(happened).Deviance(happened);
            }
        }

        return deviances;
    }

    /// <summary>The method that is taken: the simplest that no richer one beats by enough.</summary>
    public static PriorMethod Choose(Dictionary<PriorMethod, double>? deviances)
    {
        if (deviances is null)
            return PriorMethod.Plain;
        var chosen = PriorMethod.Plain;
        foreach (var (method, deviance) in deviances.OrderBy(pair => pair.Key))
        {
            var gain = chosen == PriorMethod.Plain ? LearntMustGain : RicherMustGain;
            if (deviance < deviances[chosen] * (1 - gain))
                chosen = method;
        }

        return chosen;
    }

    /// <summary>What priors and records together foretell.</summary>
    public static CountForecast Forecast(
        SourceHazard source, double[] means, double[] totals, int years, LevelPeriod? shift, int yearsAhead)
    {
        var shape = ShapeOf(means, totals, years);
        return CountForecast.Of(
            [
                .. means.Zip(totals, (mean, total) => RecurrencePosterior.Of(
                    RecurrencePrior.Around(source, mean, shape, years, means.Length) with { Shift = shift },
                    new ObservedCount((int)total, (int)total, years))),
            ],
            yearsAhead);
    }

    /// <summary>k around means.</summary>
    public static double ShapeOf(double[] means, double[] totals, int years) =>
        RecurrencePrior.MomentShape(totals, Array.ConvertAll(means, mean => mean * years));
}
