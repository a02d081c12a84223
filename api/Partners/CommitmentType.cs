using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>How a commitment is shown.</summary>
public sealed class CommitmentType : EntityType<Commitment>
{
    /// <summary>Lists the fields.</summary>
    public CommitmentType()
    {
        this.Public();
        Key(c => c.Id);
        Scalar(c => c.Kind);
        Scalar(c => c.Amount);
        Scalar(c => c.Unit);
        Scalar(c => c.UnitText);
        Scalar(c => c.StartsOn);
        Scalar(c => c.EndsOn);
        Scalar(c => c.DeliveredAmount);
        Scalar(c => c.DeliveredOn);
    }
}
