using Sedz.Api.GraphQL.Entities;
using Sedz.Schema.Sites;

namespace Sedz.Api.Sites;

/// <summary>How a nomination is shown.</summary>
public sealed class NominationType : EntityType<Nomination>
{
    /// <summary>Lists the fields.</summary>
    public NominationType()
    {
        Key(n => n.Id);
        Scalar(n => n.Channel);
    }
}
