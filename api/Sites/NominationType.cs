using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Sites;

namespace Sedz.Api.Sites;

/// <summary>How a nomination is shown.</summary>
public sealed class NominationType : EntityType<Nomination>
{
    /// <summary>Lists the fields.</summary>
    public NominationType()
    {
        this.Public();
        Key(n => n.Id);
        Scalar(n => n.Channel);
    }
}
