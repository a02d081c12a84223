using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.ValueChains;

/// <summary>What sets a flow apart from every figure. All that is wrong with it is told at once.</summary>
internal static class FlowChecks
{
    public static IEnumerable<ChainFinding> Of(FlowFacts flow, IReadOnlyDictionary<string, int> stages)
    {
        foreach (var (field, value) in Amounts(flow))
        {
            if (value < 0)
                yield return ChainRules.Negative(flow, field, value);
            else if (value > ChainRules.Largest)
                yield return ChainRules.TooLarge(flow, field, value);
        }

        if (flow.To is null ? flow.Role != FlowRole.Loss : flow.Role == FlowRole.Loss || !stages.ContainsKey(flow.To))
            yield return ChainRules.IntoNowhere(flow);
        if (flow.From is null ? flow.Role == FlowRole.Loss : !stages.ContainsKey(flow.From))
            yield return ChainRules.FromNowhere(flow);
        if (flow.Role != FlowRole.Loss && flow.Quantity >= 0 && flow.Lost > flow.Quantity)
            yield return ChainRules.LostMore(flow);
        if (flow.LastDay < flow.FirstDay)
            yield return ChainRules.Reversed(flow);
        foreach (var day in new[] { flow.FirstDay, flow.LastDay }.OfType<DateOnly>().Where(IsUnlikely).Distinct())
            yield return ChainRules.Unlikely(flow, day);
    }

    private static bool IsUnlikely(DateOnly day) => day.Year is < ChainRules.FirstYear or > ChainRules.LastYear;

    private static IEnumerable<(string Field, decimal Value)> Amounts(FlowFacts flow)
    {
        if (flow.Quantity is { } quantity)
            yield return (nameof(flow.Quantity), quantity);
        if (flow.Lost is { } lost)
            yield return (nameof(flow.Lost), lost);
        if (flow.Baht is { } baht)
            yield return (nameof(flow.Baht), baht);
    }
}
