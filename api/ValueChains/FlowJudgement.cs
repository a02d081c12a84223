using Sedz.Analytics.ValueChains;
using Sedz.Schema;

namespace Sedz.Api.ValueChains;

/// <summary>
/// What the rules of chains say of one flow to record, whichever way it comes: one by one, or in a sheet. What sets a flow apart from
/// every figure refuses it; what is only found of it does not.
/// </summary>
/// <param name="Problems">All that refuses the flow, in the order of the rules; empty when it can be recorded.</param>
/// <param name="Findings">What is found of a flow that can be recorded, such as a unit that does not convert.</param>
internal sealed record FlowJudgement(IReadOnlyList<FlowProblem> Problems, IReadOnlyList<ChainFinding> Findings)
{
    /// <summary>Judges a flow by itself.</summary>
    /// <param name="chain">Stages and materials of its chain; flows that are there already do not matter.</param>
    /// <param name="flow">The flow.</param>
    public static FlowJudgement Of(ChainFacts chain, FlowFacts flow)
    {
        var reading = ChainReading.Of(chain with { Flows = [flow] });
        var found = reading.Findings.Where(finding => finding.Part == ChainPart.Flow).ToArray();
        if (reading.SetApart.IsEmpty)
            return new([], found);
        var amounts = new Queue<string>(AmountsOff(flow));
        return new([.. found.Select(finding => new FlowProblem(finding.Code, Told(finding), FieldOf(finding.Code, amounts)))], []);
    }

    /// <summary>A finding with its remedy.</summary>
    public static LocalizedText Told(ChainFinding finding) =>
        new($"{finding.Text.Th}: {finding.Remedy.Th}", $"{finding.Text.En}: {finding.Remedy.En}");

    /// <summary>The field of a rule; the rules of amounts come once for each amount that breaks them, in the order of the fields.</summary>
    private static string? FieldOf(string code, Queue<string> amounts) => code switch
    {
        ChainRules.NegativeFlow or ChainRules.FlowTooLarge => amounts.Dequeue(),
        ChainRules.FlowIntoNowhere => "toStage",
        ChainRules.FlowFromNowhere => "fromStage",
        ChainRules.LostMoreThanSent => "lost",
        ChainRules.PeriodReversed or ChainRules.PeriodUnlikely => "lastDay",
        _ => null,
    };

    private static IEnumerable<string> AmountsOff(FlowFacts flow) =>
        new (string Field, decimal? Amount)[] { ("quantity", flow.Quantity), ("lost", flow.Lost), ("baht", flow.Baht) }
            .Where(at => at.Amount is < 0 or > ChainRules.Largest)
            .Select(at => at.Field);
}
