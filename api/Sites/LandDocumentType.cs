using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Sites;

namespace Sedz.Api.Sites;

/// <summary>How a land document is shown.</summary>
public sealed class LandDocumentType : EntityType<LandDocument>
{
    /// <summary>Lists the fields.</summary>
    public LandDocumentType()
    {
        this.Public();
        Key(d => d.Id);
        Scalar(d => d.Kind);
        Scalar(d => d.Number);
        Scalar(d => d.Text);
    }
}
