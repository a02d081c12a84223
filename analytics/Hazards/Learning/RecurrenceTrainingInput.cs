namespace Sedz.Analytics.Hazards.Learning;

/// <summary>All that a training of recurrence priors takes.</summary>
/// <param name="Sets">
/// One set for each source and hazard that has an observation window; without a window there is nothing to count.
/// </param>
/// <param name="Backtests">
/// Sets to backtest: those of <paramref name="Sets"/>, or the same records counted otherwise, such as flood-years by the area covered.
/// </param>
/// <param name="Seed">Seed of the folds and of the library; the same input and seed give the same bytes.</param>
/// <param name="WithTrees">Whether boosted trees are tried, which take most of the time; on by default.</param>
public sealed record RecurrenceTrainingInput(
    IReadOnlyList<RecurrenceTrainingSet> Sets, IReadOnlyList<RecurrenceTrainingSet> Backtests, int Seed, bool WithTrees = true);
