using Sedz.Schema.Sites;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.Imports.Flows;

/// <summary>The values of an accepted row that its verdict repeats.</summary>
/// <param name="Chain">Name of the chain in Thai.</param>
/// <param name="Site">Code of its site; nothing for a chain of a wider area.</param>
/// <param name="FromStage">Code of the stage that it leaves; nothing when it comes from outside of the chain.</param>
/// <param name="ToStage">Code of the stage that it reaches; nothing for a loss.</param>
/// <param name="Role">What it is to the stage that it leaves.</param>
/// <param name="Material">Code of the material.</param>
/// <param name="Quantity">How much left; nothing when nobody said, which is not zero.</param>
/// <param name="Unit">In which unit, as it was written; nothing when nobody said.</param>
/// <param name="Lost">How much was lost on the way, in the same unit; nothing when nobody said.</param>
/// <param name="Baht">What was paid, in baht; nothing when nobody said.</param>
/// <param name="FirstDay">First day of the period; nothing when nobody said.</param>
/// <param name="LastDay">Last day of the period; nothing when nobody said.</param>
/// <param name="Attestation">How well it is supported.</param>
public sealed record FlowRowValues(
    string Chain,
    string? Site,
    string? FromStage,
    string? ToStage,
    FlowRole Role,
    string Material,
    decimal? Quantity,
    string? Unit,
    decimal? Lost,
    decimal? Baht,
    DateOnly? FirstDay,
    DateOnly? LastDay,
    Attestation Attestation)
{
    /// <summary>What the row itself tells of the flow that it recorded.</summary>
    internal FlowState State => new(Quantity, Unit, Lost, Baht, Attestation);

    /// <summary>Whether a flow is of the role, the material and the period of the row.</summary>
    internal bool IsOf(ChainFlow flow) =>
        (Role, Material, FirstDay, LastDay) == (flow.Role, flow.Material, flow.FirstDay, flow.LastDay);

    /// <summary>The values of a draft.</summary>
    internal static FlowRowValues Of(FlowDraft draft)
    {
        var (chain, flow) = (draft.Chain, draft.Input);
        return new(
            chain.Chain.NameTh, chain.SiteCode, flow.FromStage, flow.ToStage, flow.Role, flow.Material, flow.Quantity, flow.Unit, flow.Lost,
            flow.Baht, flow.FirstDay, flow.LastDay, flow.Attestation);
    }
}
