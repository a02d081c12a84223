using System.Collections.Immutable;
using System.Globalization;
using Sedz.Schema;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// Learns the prior mean of each reference place from other places, for each source and hazard by itself. Pure: the same input gives the
/// same bytes. Takes some seconds for a thousand places, and grows in proportion to their number.
/// </summary>
public static class RecurrencePriorTraining
{
    /// <summary>How many years at the end of a history its backtest foretells.</summary>
    public const int BacktestYears = 10;

    /// <summary>
    /// From how many years before those a backtest learns: the fewest from which anything can be learnt, so that sources whose windows
    /// differ are judged over the same years.
    /// </summary>
    public const int BacktestFitYears = PriorSelection.FewestPeriods * PriorSelection.PeriodYears;

    private static readonly LocalizedText NoEvent = new(
        "แหล่งข้อมูลนี้ไม่มีเหตุการณ์ของภัยนี้ในช่วงที่สังเกต จึงไม่มีสิ่งให้เรียนรู้",
        "The source has no event of this hazard in the years it observed: there is nothing to learn.");

    private static readonly LocalizedText TooShort = new(
        $"ช่วงที่สังเกตสั้นกว่า {PriorSelection.FewestPeriods * PriorSelection.PeriodYears} ปี หรือเหตุการณ์ทั้งหมดอยู่ในช่วงเดียว "
        + "จึงไม่มีช่วงเวลาพอให้ทดสอบว่าสิ่งที่เรียนรู้เกิดซ้ำจริง",
        $"The window is shorter than {PriorSelection.FewestPeriods * PriorSelection.PeriodYears} years, or all events fell in one period: "
        + "nothing can show that what is learnt comes back.");

    private static readonly LocalizedText NoGain = new(
        "แบบจำลองที่เรียนรู้ทำนายช่วงเวลาที่ไม่เคยเห็นได้ไม่ดีกว่าค่าเฉลี่ยเดียวกันทุกพื้นที่อย่างชัดเจน",
        "No learnt model foretold periods that it had not seen clearly better than one mean for all places.");

    /// <summary>Trains.</summary>
    /// <param name="input">Places, counts and seed.</param>
    /// <param name="progress">Gets the share done, 0..1.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArgumentException">Two sets are of one source and hazard.</exception>
    public static RecurrenceTrainingResult Run(
        RecurrenceTrainingInput input, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.Sets.DistinctBy(set => set.History.Source).Count() < input.Sets.Count)
            throw new ArgumentException("Each source and hazard is trained once.", nameof(input));
        var (done, all) = (0, input.Sets.Count + input.Backtests.Count);
        var priors = input.Sets.OrderBy(set => set.History.Source, SourceHazard.Order)
            .Select(set => Counted(Train(set, input, cancellationToken)))
            .ToImmutableArray();
        var backtests = input.Backtests
            .Where(set => set.History.Years >= BacktestYears + BacktestFitYears)
            .Select(set => Counted(RecurrenceBacktest.Run(
                Latest(set), set.History.ToYear - BacktestYears, input.Seed, input.WithTrees, cancellationToken)))
            .OfType<BacktestFigures>()
            .ToImmutableArray();
        progress?.Report(1);
        return new(priors, backtests, input.Seed) { Options = Options.Add("with_trees", input.WithTrees ? "true" : "false") };

        static RecurrenceTrainingSet Latest(RecurrenceTrainingSet set) => set with
        {
            History = set.History.Between(set.History.ToYear - BacktestYears - BacktestFitYears + 1, set.History.ToYear),
        };

        T Counted<T>(T result)
        {
            progress?.Report((double)++done / all);
            return result;
        }
    }

    private static ImmutableSortedDictionary<string, string> Options { get; } = new Dictionary<string, string>
    {
        ["folds"] = Text(SpatialFolds.Count),
        ["period_years"] = Text(PriorSelection.PeriodYears),
        ["fewest_periods"] = Text(PriorSelection.FewestPeriods),
        ["ridge_years"] = Text(PriorRegression.RidgeYears),
        ["neighbour_reach_km"] = Text(NeighbourHistory.ReachKilometres),
        ["most_neighbours"] = Text(NeighbourHistory.MostNeighbours),
        ["learnt_must_gain"] = Text(PriorSelection.LearntMustGain),
        ["richer_must_gain"] = Text(PriorSelection.RicherMustGain),
        ["most_windows"] = Text(RecurrencePrior.MostWindows),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static TrainedPrior Train(RecurrenceTrainingSet set, RecurrenceTrainingInput input, CancellationToken cancellationToken)
    {
        if (set.Known() is not { History.Events: > 0 } known)
            return Of(set, null, NoEvent);
        var learnt = PriorLearning.Run(known.Places, known.History, input.Seed, input.WithTrees, cancellationToken);
        return Of(
            known, learnt,
            learnt.Method != PriorMethod.Plain ? null : learnt.Candidates[0].HeldOutDeviance is null ? TooShort : NoGain);
    }

    private static TrainedPrior Of(RecurrenceTrainingSet set, PriorLearning? learnt, LocalizedText? whyPlain) => new()
    {
        Source = set.History.Source,
        Level = set.Level,
        FromYear = set.History.FromYear,
        ToYear = set.History.ToYear,
        Places = set.Places.Count,
        Events = set.History.Events,
        Method = learnt?.Method ?? PriorMethod.Plain,
        WhyPlain = whyPlain,
        Candidates = learnt?.Candidates ?? [],
        Shape = learnt?.Shape ?? RecurrencePrior.JeffreysShape,
        Priors = whyPlain is null ? learnt!.Priors : [],
        Model = learnt?.Model is { } model ? new ReadOnlyMemory<byte>(model) : (ReadOnlyMemory<byte>?)null,
        Terrain = learnt is null ? null : TerrainUse.Of(set),
    };
}
