using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>How a flow of a value chain is shown.</summary>
public sealed class ChainFlowType : EntityType<ChainFlow>
{
    /// <summary>Lists the fields.</summary>
    public ChainFlowType()
    {
        this.Public();
        Key(f => f.Id);
        Computed("code", "The name by which findings and figures name the flow.", f => f.Id, ChainReader.CodeOf);
        ToOne(f => f.FromStage, f => f.FromStageId);
        ToOne(f => f.ToStage, f => f.ToStageId);
        Scalar(f => f.Role);
        Scalar(f => f.Material);
        Scalar(f => f.Quantity);
        Scalar(f => f.Unit);
        Scalar(f => f.Lost);
        Scalar(f => f.Baht);
        Scalar(f => f.FirstDay);
        Scalar(f => f.LastDay);
        Scalar(f => f.Attestation);
        Scalar(f => f.Synthetic);
        Scalar(f => f.CreatedAt);
    }
}
