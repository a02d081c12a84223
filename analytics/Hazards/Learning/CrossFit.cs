using System.Collections.Immutable;
using Microsoft.ML;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// Prior means of places, each learnt without the place: from the places outside its fold, whose neighbours' record is taken without the
/// fold as well. Held to the total of all places, so that a method that is biased low or high shows in the calibration and not in the
/// rates.
/// </summary>
internal sealed class CrossFit(IReadOnlyList<TrainingPlace> places, PriorFeatures features, int seed)
{
    /// <summary>The least that a method may say, as a share of the mean of all: trees can say next to 0, which is no rate.</summary>
    private const double LowestShare = 0.05;

    private readonly MLContext context = new(seed);
    private readonly int[] folds = SpatialFolds.Of(places, seed);

    /// <summary>The priors by one method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="totals">Events of each place; at least one of all.</param>
    /// <param name="years">Years observed.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Fitted Priors(PriorMethod method, double[] totals, int years, CancellationToken cancellationToken)
    {
        var mean = totals.Average() / years;
        if (method == PriorMethod.Plain)
            return new([.. places.Select(place => new PlacePrior(place.Code, mean, mean, []))], 1);

        var priors = new PlacePrior[places.Count];
        foreach (var fold in folds.Distinct().Order())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (train, held) = (Indices(place => folds[place] != fold), Indices(place => folds[place] == fold));
            if (train.Sum(place => totals[place]) == 0)
            {
                // All events fell in this fold: nothing is known away from it, and its places take the mean of all.
                foreach (var place in held)
                    priors[place] = new(places[place].Code, mean, mean, []);
                continue;
            }

            Fill(method, totals, years, fold, train, held, priors);
        }

        var calibration = mean / priors.Average(prior => prior.MeanRate);
        return new(
            [
                .. priors.Select(prior => prior with
                {
                    MeanRate = prior.MeanRate * calibration,
                    Baseline = prior.Baseline * calibration,
                }),
            ],
            1 / calibration);
    }

    /// <summary>The model of all places, as the library saves it; none for plain empirical Bayes.</summary>
    public byte[]? Model(PriorMethod method, double[] totals, int years)
    {
        if (method == PriorMethod.Plain)
            return null;
        var rows = Enumerable.Range(0, places.Count)
            .Select(place => features.Row(method, place, totals, totals.Average(), _ => true)).ToArray();
        var scale = new FeatureScale(rows);
        float[][] scaled = [.. rows.Select(scale.Of)];
        return method == PriorMethod.Trees
            ? PriorTrees.Fit(context, scaled, features.Terms(method), totals, years, seed).Saved()
            : PriorRegression.Fit(context, scaled, totals, years).Saved();
    }

    private void Fill(PriorMethod method, double[] totals, int years, int fold, int[] train, int[] held, PlacePrior[] priors)
    {
        var mean = train.Average(place => totals[place]);
        double?[][] trainRows = [.. train.Select(place => features.Row(method, place, totals, mean, other => folds[other] != fold))];
        double?[][] heldRows = [.. held.Select(place => features.Row(method, place, totals, mean, _ => true))];
        var scale = new FeatureScale(trainRows);
        float[][] scaled = [.. heldRows.Select(scale.Of)];
        float[][] learnt = [.. trainRows.Select(scale.Of)];
        double[] counts = [.. train.Select(place => totals[place])];
        var terms = features.Terms(method);
        var say = Learn(method, learnt, terms, counts, years);
        for (var i = 0; i < held.Length; i++)
        {
            var (bias, logs) = say(scaled[i]);
            ImmutableArray<PriorFactor> factors =
            [
                .. logs.OrderBy(log => log.Key).Select(log => new PriorFactor(
                    log.Key,
                    Math.Exp(log.Value),
                    !terms.Zip(heldRows[i]).Any(value => value.First == log.Key && value.Second is null))),
            ];
            var baseline = Math.Exp(bias);
            var rate = factors.Aggregate(baseline, (product, factor) => product * factor.Factor);
            var least = LowestShare * mean / years;
            priors[held[i]] = rate >= least
                ? new(places[held[i]].Code, rate, baseline, factors)
                : new(places[held[i]].Code, least, least, []);
        }
    }

    /// <summary>Learns, and gives the logarithm of the baseline and of each factor for a row.</summary>
    private Func<float[], (double Bias, Dictionary<PriorTerm, double> Logs)> Learn(
        PriorMethod method, float[][] rows, PriorTerm[] terms, double[] counts, int years)
    {
        if (method == PriorMethod.Trees)
        {
            var trees = PriorTrees.Fit(context, rows, terms, counts, years, seed);
            return row => (trees.Bias, trees.LogFactors(row));
        }

        var regression = PriorRegression.Fit(context, rows, counts, years);
        return row => (regression.Bias, terms.Distinct().ToDictionary(term => term, term => regression.LogFactor(row, terms, term)));
    }

    private int[] Indices(Func<int, bool> chosen) => [.. Enumerable.Range(0, places.Count).Where(chosen)];

    /// <summary>Priors in the order of the places.</summary>
    /// <param name="Priors">The priors.</param>
    /// <param name="Calibration">What the method said of all places over what happened; 1 is unbiased.</param>
    internal sealed record Fitted(ImmutableArray<PlacePrior> Priors, double Calibration)
    {
        public double[] Means => [.. Priors.Select(prior => prior.MeanRate)];
    }
}
