using System.Collections.Immutable;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>What a training gives.</summary>
/// <param name="Priors">One for each set, by source (ordinal) and hazard.</param>
/// <param name="Backtests">
/// Figures of the backtests that could be run: those with years enough, and with events in the years learnt from and in those foretold.
/// </param>
/// <param name="Seed">The seed.</param>
public sealed record RecurrenceTrainingResult(
    ImmutableArray<TrainedPrior> Priors, ImmutableArray<BacktestFigures> Backtests, int Seed)
{
    /// <summary>First year (CE) of the data; null without a set.</summary>
    public int? FromYear => Priors.IsEmpty ? null : Priors.Min(prior => prior.FromYear);

    /// <summary>Last year (CE) of the data; null without a set.</summary>
    public int? ToYear => Priors.IsEmpty ? null : Priors.Max(prior => prior.ToYear);

    /// <summary>The options of the training, by name, in the invariant culture.</summary>
    public ImmutableSortedDictionary<string, string> Options { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What the application reads back.</summary>
    public TrainedPriors Content => TrainedPriors.Of(Priors);
}
