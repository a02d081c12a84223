using Sedz.Schema.ValueChains;

namespace Sedz.Api.Imports.Flows;

/// <summary>
/// What makes two rows speak of one flow: chain, both stages, role, material and period. How much it was, what was paid and who has seen
/// it may be told otherwise later.
/// </summary>
internal readonly record struct FlowKey(
    int ChainId, int? FromStageId, int? ToStageId, FlowRole Role, string Material, DateOnly? FirstDay, DateOnly? LastDay)
{
    /// <summary>The key of a flow.</summary>
    public static FlowKey Of(ChainFlow flow) =>
        new(flow.ValueChainId, flow.FromStageId, flow.ToStageId, flow.Role, flow.Material, flow.FirstDay, flow.LastDay);
}
