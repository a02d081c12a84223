using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>How a decision about a version of a model is shown.</summary>
public sealed class ModelDecisionType : EntityType<ModelDecision>
{
    /// <summary>Lists the fields.</summary>
    public ModelDecisionType()
    {
        this.Public();
        Key(d => d.Id);
        Scalar(d => d.Action);
        Scalar(d => d.At);
        Scalar(d => d.By).NotFilterable().NotSortable().For(Caller.AdministratorRole);
        Scalar(d => d.Reason);
        Scalar(d => d.Warnings);
    }
}
