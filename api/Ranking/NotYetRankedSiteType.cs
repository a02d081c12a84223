using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Api.Sites;
using Sedz.Schema.Sites;

namespace Sedz.Api.Ranking;

/// <summary>How a site that is not ranked is shown.</summary>
public sealed class NotYetRankedSiteType : RecordType<NotYetRankedSite>
{
    /// <summary>Lists the fields.</summary>
    public NotYetRankedSiteType()
    {
        this.Public();
        Reference<Site>("site", "The site.", row => row.SiteId);
        Property(row => row.Status);
        Property(row => row.RankIfCured);
        Property(row => row.Notes);
        Computed("findings", "The rules it does not meet: what is missing, what cures it, and who can.", (row, _) => row.Findings.Select(SiteFinding.Of).ToList());
    }
}
