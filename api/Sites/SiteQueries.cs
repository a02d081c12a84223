using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;
using Sedz.Schema.Sites;

namespace Sedz.Api.Sites;

/// <summary>Queries of sites.</summary>
public sealed class SiteQueries : QueryFields<SedzDb>
{
    /// <summary>Lists the fields.</summary>
    public SiteQueries()
    {
        Connection<Site>("sites", "Candidate and chosen sites; the public sees the published ones.").Public();
        OneOf<Site>("site", "One site by its id or its code; null when there is none that the caller may see.", s => s.Code).Public();
    }
}
