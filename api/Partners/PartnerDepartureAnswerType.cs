using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>How the departure of an organisation is shown.</summary>
public sealed class PartnerDepartureAnswerType : RecordType<PartnerDepartureAnswer>
{
    /// <summary>Lists the fields.</summary>
    public PartnerDepartureAnswerType()
    {
        this.Public();
        Name = "PartnerDeparture";
        Properties(nameof(PartnerDepartureAnswer.PartnerId));
        Reference<Partner>("partner", "The organisation.", row => row.PartnerId);
    }
}
