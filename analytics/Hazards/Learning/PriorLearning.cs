using System.Collections.Immutable;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>What is learnt of one source's history: the method, the priors of the places, k and the level.</summary>
internal sealed record PriorLearning(
    PriorMethod Method,
    ImmutableArray<PriorCandidate> Candidates,
    ImmutableArray<PlacePrior> Priors,
    double Shape,
    LevelShift? Shift,
    byte[]? Model)
{
    public double[] Means => [.. Priors.Select(prior => prior.MeanRate)];

    /// <param name="places">The places of the history, in its order.</param>
    /// <param name="history">Counts with at least one event.</param>
    /// <param name="seed">Seed of the folds and of the library.</param>
    /// <param name="withTrees">Whether trees are tried.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static PriorLearning Run(
        IReadOnlyList<TrainingPlace> places, EventHistory history, int seed, bool withTrees, CancellationToken cancellationToken)
    {
        int[] years = [.. Enumerable.Range(history.FromYear, history.Years)];
        var totals = history.Totals(years);
        var features = new PriorFeatures(places, history.ToYear);
        var crossFit = new CrossFit(places, features, seed);
        var methods = PriorSelection.Methods(features, withTrees);
        var deviances = PriorSelection.HeldOut(crossFit, methods, history, cancellationToken);
        var chosen = PriorSelection.Choose(deviances);
        var fits = (deviances is null ? [PriorMethod.Plain] : methods)
            .ToDictionary(method => method, method => crossFit.Priors(method, totals, history.Years, withFactors: true, cancellationToken));
        return new(
            chosen,
            [
                .. fits.OrderBy(fit => fit.Key).Select(fit => new PriorCandidate(
                    fit.Key, deviances?[fit.Key], fit.Value.Calibration, PriorSelection.ShapeOf(fit.Value.Means, totals, history.Years))),
            ],
            fits[chosen].Priors,
            PriorSelection.ShapeOf(fits[chosen].Means, totals, history.Years),
            LevelShift.Of(history),
            crossFit.Model(chosen, totals, history.Years));
    }
}
