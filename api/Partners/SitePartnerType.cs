using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>How an organisation at a site is shown.</summary>
public sealed class SitePartnerType : RecordType<SitePartner>
{
    /// <summary>Lists the fields.</summary>
    public SitePartnerType()
    {
        this.Public();
        Properties(nameof(SitePartner.PartnerId));
        Reference<Partner>("partner", "The organisation.", row => row.PartnerId);
    }
}
