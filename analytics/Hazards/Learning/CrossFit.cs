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
    /// <param name="withFactors">Whether the rates are taken apart; where only the rates are looked at, that is work for nothing.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Fitted Priors(PriorMethod method, double[] totals, int years, bool withFactors, CancellationToken cancellationToken)
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

            Fill(method, totals, years, withFactors, fold, train, held, priors);
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
        return Learn(method, [.. rows.Select(scale.Of)], totals, years).Saved();
    }

    private void Fill(
        PriorMethod method, double[] totals, int years, bool withFactors, int fold, int[] train, int[] held, PlacePrior[] priors)
    {
        var mean = train.Average(place => totals[place]);
        double?[][] trainRows = [.. train.Select(place => features.Row(method, place, totals, mean, other => folds[other] != fold))];
        double?[][] heldRows = [.. held.Select(place => features.Row(method, place, totals, mean, _ => true))];
        var scale = new FeatureScale(trainRows);
        var learnt = Learn(method, [.. trainRows.Select(scale.Of)], [.. train.Select(place => totals[place])], years);
        var (baseline, least) = (Math.Exp(learnt.Bias), LowestShare * mean / years);
        for (var i = 0; i < held.Length; i++)
        {
            var row = scale.Of(heldRows[i]);
            var rate = Math.Exp(learnt.LogMean(row));
            priors[held[i]] = rate >= least
                ? new(places[held[i]].Code, rate, baseline, withFactors ? Factors(method, learnt, row, heldRows[i]) : [])
                : new(places[held[i]].Code, least, least, []);
        }
    }

    /// <summary>What a rate is made of, beside the baseline.</summary>
    private ImmutableArray<PriorFactor> Factors(PriorMethod method, ILearntRate learnt, float[] row, double?[] values)
    {
        var unknown = features.Terms(method).Zip(values).Where(value => value.Second is null).Select(value => value.First).ToHashSet();
        return
        [
            .. learnt.LogFactors(row).OrderBy(log => log.Key)
                .Select(log => new PriorFactor(log.Key, Math.Exp(log.Value), !unknown.Contains(log.Key))),
        ];
    }

    private ILearntRate Learn(PriorMethod method, float[][] rows, double[] totals, int years) => method == PriorMethod.Trees
        ? PriorTrees.Fit(context, rows, features.Terms(method), totals, years, seed)
        : PriorRegression.Fit(context, rows, features.Terms(method), totals, years);

    private int[] Indices(Func<int, bool> chosen) => [.. Enumerable.Range(0, places.Count).Where(chosen)];

    /// <summary>Priors in the order of the places.</summary>
    /// <param name="Priors">The priors.</param>
    /// <param name="Calibration">What the method said of all places over what happened; 1 is unbiased.</param>
    internal sealed record Fitted(ImmutableArray<PlacePrior> Priors, double Calibration)
    {
        public double[] Means => [.. Priors.Select(prior => prior.MeanRate)];
    }
}
