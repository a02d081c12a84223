using BenchmarkDotNet.Attributes;
using Sedz.Analytics.ValueChains;
using Sedz.Analytics.ValueChains.Tracing;
using Sedz.Schema.ValueChains;

namespace Sedz.Benchmarks.ValueChains;

/// <summary>
/// A chain of 200 stages and 5,000 flows over three years, loops included: one lot of the middle of the first year traced forward, and one
/// of the last year traced back, against one linear pass that adds up by stage what the flows' records bring. The index stands beside them:
/// it is made once for all traces of a chain.
/// </summary>
[Config(typeof(ShortRun))]
public class TraceBenchmarks
{
    private const int Stages = 200;
    private const int Flows = 5_000;
    private const int Days = 3 * 365;
    private const int Seed = 20211117;

    private readonly Dictionary<string, decimal> brought = [];
    private ChainReading reading = null!;
    private LotTraces traces = null!;
    private string early = "";
    private string late = "";

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(Seed);
        reading = ChainReading.Of(new()
        {
            Stages = [.. Enumerable.Range(0, Stages).Select(at => new StageFacts { Id = $"s{at}", Kind = KindOf(at), Name = new("ขั้น", "stage") })],
            Flows = [.. Enumerable.Range(0, Flows).Select(at => FlowOf(at, random))],
        });
        traces = LotTraces.Of(reading);
        early = Widest(Days / 6, flow => traces.Forward(flow).Count);
        late = Widest(Days * 5 / 6, flow => traces.Back(flow).Count);
        Console.WriteLine($"Forward {traces.Forward(early).Count} flows, back {traces.Back(late).Count}, of {Flows}.");
    }

    [Benchmark(Baseline = true)]
    public decimal LinearPass()
    {
        brought.Clear();
        foreach (var flow in reading.Chain.Flows)
        {
            if (flow.To is { } to)
                brought[to] = brought.GetValueOrDefault(to) + (flow.Quantity - flow.Lost ?? 0);
        }

        return brought["s1"];
    }

    [Benchmark]
    public int Forward() => traces.Forward(early).Count;

    [Benchmark]
    public int Back() => traces.Back(late).Count;

    [Benchmark]
    public LotTraces Index() => LotTraces.Of(reading);

    /// <summary>A lot around a day whose trace is among the longest.</summary>
    private string Widest(int day, Func<string, int> length) => reading.Chain.Flows
        .OrderBy(flow => Math.Abs(flow.LastDay!.Value.DayNumber - new DateOnly(2021, 1, 1).DayNumber - day))
        .Take(50)
        .Select(flow => flow.Id)
        .MaxBy(length)!;

    private static StageKind KindOf(int stage) =>
        stage < Stages / 4 ? StageKind.Production : stage >= Stages * 9 / 10 ? StageKind.Market : StageKind.Processing;

    /// <summary>Nine of ten flows go to a later stage, one goes back.</summary>
    private static FlowFacts FlowOf(int at, Random random)
    {
        var (one, other) = (random.Next(Stages), random.Next(Stages));
        var forward = random.Next(10) > 0;
        var day = new DateOnly(2021, 1, 1).AddDays(random.Next(Days));
        return new()
        {
            Id = $"f{at:0000}",
            From = $"s{(forward ? Math.Min(one, other) : Math.Max(one, other))}",
            To = $"s{(forward ? Math.Max(one, other) : Math.Min(one, other))}",
            Material = "grain",
            Quantity = random.Next(1, 1_000),
            Lost = 0,
            Unit = "kg",
            FirstDay = day,
            LastDay = day,
        };
    }
}
