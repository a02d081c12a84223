using GraphQL;
using Sedz.Schema.Sites;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>So much of a material that went from one stage to another. What is left out is not known, and not 0.</summary>
/// <param name="ValueChainId">Global id of the chain.</param>
/// <param name="Material">Code of the material.</param>
/// <param name="Attestation">Stated, or verified by an officer.</param>
/// <param name="FromStage">Code of the stage that it leaves; left out when it comes from outside of the chain.</param>
/// <param name="ToStage">Code of the stage that it reaches; left out of a loss only.</param>
/// <param name="Role">What it is to the stage that it leaves.</param>
/// <param name="Quantity">How much left, 0 or more.</param>
/// <param name="Unit">The unit, as it is written.</param>
/// <param name="Lost">How much of it was lost on the way, in the same unit; 0 where nothing was.</param>
/// <param name="Baht">What was paid for all of it, in baht.</param>
/// <param name="FirstDay">First day of the period.</param>
/// <param name="LastDay">Last day of the period, included.</param>
public sealed record RecordFlowInput(
    [property: Id] string ValueChainId,
    string Material,
    Attestation Attestation,
    string? FromStage = null,
    string? ToStage = null,
    FlowRole Role = FlowRole.Main,
    decimal? Quantity = null,
    string? Unit = null,
    decimal? Lost = null,
    decimal? Baht = null,
    DateOnly? FirstDay = null,
    DateOnly? LastDay = null);
