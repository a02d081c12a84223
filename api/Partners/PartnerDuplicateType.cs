using Sedz.Api.Access;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>How two organisations that may be one are shown, to administrators.</summary>
public sealed class PartnerDuplicateType : RecordType<PartnerDuplicate>
{
    /// <summary>Lists the fields.</summary>
    public PartnerDuplicateType()
    {
        this.For(Caller.AdministratorRole);
        Properties(nameof(PartnerDuplicate.FirstId), nameof(PartnerDuplicate.SecondId));
        Reference<Partner>("first", "The one that was registered first.", row => row.FirstId);
        Reference<Partner>("second", "The other.", row => row.SecondId);
    }
}
