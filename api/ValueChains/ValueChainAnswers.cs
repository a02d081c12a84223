using System.Globalization;
using Sedz.Analytics.ValueChains;
using Sedz.Analytics.ValueChains.Circularity;
using Sedz.Analytics.ValueChains.Drawing;
using Sedz.Analytics.ValueChains.Throughput;
using Sedz.Api.GraphQL.Queries;
using Sedz.Schema.Database;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>What is worked out of many chains at once: their rows are read in four statements.</summary>
internal static class ValueChainAnswers
{
    /// <summary>Name of the argument of a drawing.</summary>
    public const string MeasureArgument = "measure";

    /// <summary>The metrics by the chain's number.</summary>
    public static Task<IReadOnlyDictionary<int, ChainMetrics>> MetricsAsync(IReadOnlyCollection<int> ids, FieldContext context) =>
        EachAsync(ids, context, Metrics);

    /// <summary>The gaps by the chain's number.</summary>
    public static Task<IReadOnlyDictionary<int, IReadOnlyList<ChainGap>>> GapsAsync(IReadOnlyCollection<int> ids, FieldContext context) =>
        EachAsync<IReadOnlyList<ChainGap>>(ids, context, chain => chain.Template is { } code && ChainTemplates.Find(code) is { } template
            ? [.. ChainGaps.Against(template, chain.Reading)]
            : []);

    /// <summary>The drawings by the chain's number.</summary>
    public static Task<IReadOnlyDictionary<int, ChainSankey>> SankeyAsync(IReadOnlyCollection<int> ids, FieldContext context)
    {
        var measure = context.Argument<SankeyMeasure?>(MeasureArgument) ?? SankeyMeasure.Mass;
        return EachAsync(ids, context, chain => SankeyDrawing.Of(chain.Reading, measure));
    }

    private static async Task<IReadOnlyDictionary<int, T>> EachAsync<T>(
        IReadOnlyCollection<int> ids, FieldContext context, Func<KnownChain, T> answer)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        var chains = await ChainReader.ReadAsync(db, ids, context.CancellationToken);
        return chains.ToDictionary(chain => chain.Key, chain => answer(chain.Value));
    }

    private static ChainMetrics Metrics(KnownChain chain)
    {
        var reading = chain.Reading;
        var balances = MassBalance.Of(reading);
        var values = ValueAdded.Of(reading);
        var shares = ChainShares.Of(reading, values);
        return new(
            MaterialCircularity.Of(chain.Circularity),
            values.Total,
            values.EndValue,
            values.External,
            shares.Producers,
            LocalShares.Of(reading, values),
            shares.Loss,
            shares.Recovery,
            [.. balances.Zip(values.ByStage, StageOf)],
            [.. values.ByActor.Select(ActorOf)],
            [.. StageLoads.Of(reading).Select(load => new LoadMetrics(
                load.Stage.Id, load.Handled, load.Capacity, load.Utilisation, load.BusiestMonth))],
            BottleneckSearch.Of(reading),
            Seasonality.OfHarvest(reading),
            Seasonality.OfSales(reading),
            ChainLoops.Of(reading),
            [.. reading.Findings, .. balances.Select(balance => balance.Finding).OfType<ChainFinding>(), .. values.Findings]);
    }

    private static StageMetrics StageOf(StageBalance balance, StageValue value) => new(
        balance.Stage.Id, balance.In, balance.Out, balance.Lost, balance.Imbalance, value.Paid, value.Got, value.Added);

    private static ActorMetrics ActorOf(ActorValue actor) => new(
        actor.Actor is { } id ? int.Parse(id, CultureInfo.InvariantCulture) : null, actor.Stages, actor.Added);
}
