using System.Collections.Immutable;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// Prior means of places, each learnt without the place: from the places outside its fold, whose neighbours' record is taken without the fold
/// as well. Held to the total of all places, so that a method that is biased low or high shows in the calibration and not in the rates.
/// </summary>
internal sealed class CrossFit(IReadOnlyList<TrainingPlace> places, PriorFeatures features, int seed)
{
    /// <summary>The least that trees may say, as a share of the mean of all: they can say 0, which is no rate.</summary>
    private const double LowestShare = 0.05;

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
            ? PriorTrees.Fit(scaled, totals, years, seed).Model
            : PriorRegression.Fit(scaled, totals, years, seed).Model;
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
        if (method == PriorMethod.Trees)
        {
            var rates = PriorTrees.Fit(learnt, counts, years, seed).Rates(scaled);
            for (var i = 0; i < held.Length; i++)
            {
                var rate = Math.Max(rates[i], LowestShare * mean / years);
                priors[held[i]] = new(places[held[i]].Code, rate, rate, []);
            }

            return;
        }

        var terms = features.Terms(method);
        var regression = PriorRegression.Fit(learnt, counts, years, seed);
        for (var i = 0; i < held.Length; i++)
        {
            ImmutableArray<PriorFactor> factors =
            [
                .. terms.Distinct().Order().Select(term => new PriorFactor(
                    term,
                    Math.Exp(regression.LogFactor(scaled[i], terms, term)),
                    !terms.Zip(heldRows[i]).Any(value => value.First == term && value.Second is null))),
            ];
            var baseline = Math.Exp(regression.Bias);
            priors[held[i]] = new(
                places[held[i]].Code, factors.Aggregate(baseline, (product, factor) => product * factor.Factor), baseline, factors);
        }
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
