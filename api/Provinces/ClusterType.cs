using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Provinces;

/// <summary>How a province group is shown.</summary>
public sealed class ClusterType : EntityType<Cluster>
{
    /// <summary>Lists the fields.</summary>
    public ClusterType()
    {
        this.Public();
        Key(c => c.Code);
        Scalar(c => c.Code);
        Scalar(c => c.NameTh);
        Scalar(c => c.NameEn);
    }
}
