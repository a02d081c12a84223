using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Sites;

namespace Sedz.Api.Portfolios;

/// <summary>How a chosen site is shown.</summary>
public sealed class PortfolioSiteAnswerType : RecordType<PortfolioSiteAnswer>
{
    /// <summary>Lists the fields.</summary>
    public PortfolioSiteAnswerType()
    {
        this.Public();
        Name = "PortfolioSite";
        Reference<Site>("site", "The site.", row => row.SiteId);
        Properties(nameof(PortfolioSiteAnswer.SiteId));
    }
}
