using System.Collections.Immutable;
using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.ValueChains;

/// <summary>
/// A chain as its figures see it: what is wrong is found and set apart, the rest is weighed. Cycles are legal. The order of stages and
/// flows changes no figure. Time and memory are linear in stages and flows, but for one sort.
/// </summary>
public sealed class ChainReading
{
    private readonly ImmutableArray<ReadFlow>[] incoming;
    private readonly ImmutableArray<ReadFlow>[] outgoing;
    private readonly ILookup<int, string> setApartAt;
    private readonly bool[] final;

    private ChainReading(ChainFacts chain)
    {
        Chain = chain;
        var stages = Positions(chain);
        var found = new List<ChainFinding>();
        var usable = new List<ReadFlow>();
        var apart = new List<(FlowFacts Flow, string Code)>();
        var weighing = new FlowWeighing(chain);
        foreach (var flow in chain.Flows.OrderBy(flow => flow.Id, StringComparer.Ordinal))
        {
            var wrong = FlowChecks.Of(flow, stages).ToList();
            found.AddRange(wrong);
            if (wrong.Count > 0)
                apart.Add((flow, wrong[0].Code));
            else
                usable.Add(Weighed(flow, stages, weighing, found));
        }

        Flows = [.. usable];
        SetApart = [.. apart.Select(at => new LeftOutPart(ChainPart.Flow, at.Flow.Id, at.Code))];
        incoming = ByStage(flow => flow.To);
        outgoing = ByStage(flow => flow.From);
        setApartAt = apart.SelectMany(at => Touched(at.Flow, stages), (at, stage) => (at.Flow.Id, stage))
            .ToLookup(at => at.stage, at => at.Id);
        final = [.. chain.Stages.Select((stage, at) => stage.Kind == StageKind.Market && !outgoing[at].Any(IsToAnotherMarket))];
        found.AddRange(OfStages());
        Findings = [.. found];
    }

    /// <summary>The chain that was read.</summary>
    public ChainFacts Chain { get; }

    /// <summary>What is wrong with the records, flows first. What only a figure shows is found with that figure.</summary>
    public ImmutableArray<ChainFinding> Findings { get; }

    /// <summary>The flows that no figure uses, by id; each stands among the findings.</summary>
    public ImmutableArray<LeftOutPart> SetApart { get; }

    /// <summary>The flows that figures may use, by id.</summary>
    internal ImmutableArray<ReadFlow> Flows { get; }

    /// <summary>Reads a chain.</summary>
    /// <exception cref="InputRefusedException">
    /// Two stages, two flows or two materials have one id, or a stage's begins with a tilde.
    /// </exception>
    public static ChainReading Of(ChainFacts chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        RefuseTwice(chain.Stages.Select(stage => stage.Id), "stages");
        RefuseTwice(chain.Flows.Select(flow => flow.Id), "flows");
        RefuseTwice(chain.Materials.Select(material => material.Code), "materials");
        if (chain.Stages.FirstOrDefault(stage => stage.Id.StartsWith('~')) is { } reserved)
        {
            throw InputRefusedException.Of(
                "id_reserved", "stages",
                $"stages: รหัส \"{reserved.Id}\" ขึ้นต้นด้วย ~ ซึ่งสงวนไว้ โปรดใช้รหัสอื่น",
                $"stages: the id \"{reserved.Id}\" begins with ~, which is kept for drawings: choose another");
        }

        return new(chain);
    }

    internal ImmutableArray<ReadFlow> Into(int stage) => incoming[stage];

    internal ImmutableArray<ReadFlow> OutOf(int stage) => outgoing[stage];

    /// <summary>Whether a stage is a market that sells to no other one: those who use buy there.</summary>
    internal bool IsFinal(int stage) => stage != ReadFlow.Outside && final[stage];

    /// <summary>Whether a stage stands before the chain proper: it supplies, or grows mass that no flow records.</summary>
    internal bool IsBeforeTheGate(int stage) =>
        stage != ReadFlow.Outside && Chain.Stages[stage].Kind is StageKind.Input or StageKind.Production;

    internal bool IsOf(int stage, StageKind kind) => stage != ReadFlow.Outside && Chain.Stages[stage].Kind == kind;

    /// <summary>Ids of the flows set apart that leave or reach a stage.</summary>
    internal IEnumerable<string> SetApartAt(int stage) => setApartAt[stage];

    internal FigureSum Masses() => new FigureSum(ChainFigure.Kilograms).LeavingOut(SetApart);

    internal FigureSum Money() => new FigureSum(ChainFigure.Baht).LeavingOut(SetApart);

    private static void RefuseTwice(IEnumerable<string> ids, string field)
    {
        if (ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw InputRefusedException.Of(
                "id_given_twice", field,
                $"{field}: รหัส \"{twice.Key}\" ซ้ำกัน โปรดใช้รหัสไม่ซ้ำ",
                $"{field}: the id \"{twice.Key}\" is given twice: give each its own");
        }
    }

    private static Dictionary<string, int> Positions(ChainFacts chain) => chain.Stages
        .Select((stage, at) => (stage.Id, at))
        .ToDictionary(at => at.Id, at => at.at, StringComparer.Ordinal);

    private static IEnumerable<int> Touched(FlowFacts flow, Dictionary<string, int> stages) =>
        new[] { flow.From, flow.To }.Where(id => id is not null && stages.ContainsKey(id)).Select(id => stages[id!]).Distinct();

    private static ReadFlow Weighed(FlowFacts flow, Dictionary<string, int> stages, FlowWeighing weighing, List<ChainFinding> found)
    {
        var read = new ReadFlow(flow, At(flow.From, stages), At(flow.To, stages), weighing.KilogramsOfOne(flow, out var byTrade));
        if (read.DoesNotConvert)
            found.Add(ChainRules.NotConverted(flow));
        else if (byTrade && read.Sent is { } sent)
            found.Add(ChainRules.ByTrade(flow, sent));
        return read;
    }

    private static int At(string? stage, Dictionary<string, int> stages) => stage is null ? ReadFlow.Outside : stages[stage];

    private ImmutableArray<ReadFlow>[] ByStage(Func<ReadFlow, int> stageOf)
    {
        var flows = Flows.ToLookup(stageOf);
        return [.. Enumerable.Range(0, Chain.Stages.Length).Select(stage => flows[stage].ToImmutableArray())];
    }

    private bool IsToAnotherMarket(ReadFlow flow) => flow.To != flow.From && IsOf(flow.To, StageKind.Market);

    private IEnumerable<ChainFinding> OfStages()
    {
        for (var at = 0; at < Chain.Stages.Length; at++)
        {
            if (Chain.Stages[at].Actor is null)
                yield return ChainRules.WithoutActor(Chain.Stages[at]);
            if (incoming[at].IsEmpty && outgoing[at].IsEmpty)
                yield return ChainRules.WithoutFlow(Chain.Stages[at]);
        }

        if (!Chain.Stages.Any(stage => stage.Kind == StageKind.Market))
            yield return ChainRules.WithoutMarket();
    }
}
