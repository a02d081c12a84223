using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Development;

namespace Sedz.Api.Development;

/// <summary>How an entry of the Policy Sandbox is shown.</summary>
public sealed class SandboxEntryType : EntityType<SandboxEntry>
{
    /// <summary>Lists the fields.</summary>
    public SandboxEntryType()
    {
        this.Public();
        Key(e => e.Id);
        ToOne(e => e.Site, e => e.SiteId);
        Scalar(e => e.Rule);
        Scalar(e => e.Instead);
        Scalar(e => e.Agency);
        Scalar(e => e.AgencyAgrees);
        Scalar(e => e.StartsOn);
        Scalar(e => e.EndsOn);
        Scalar(e => e.Result);
        Scalar(e => e.Synthetic);
        Scalar(e => e.CreatedAt);
        Scalar(e => e.UpdatedAt);
        Scalar(e => e.Version);
    }
}
