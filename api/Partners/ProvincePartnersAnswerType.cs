using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Partners;

/// <summary>How the partners of a province are shown beside those of others.</summary>
public sealed class ProvincePartnersAnswerType : RecordType<ProvincePartnersAnswer>
{
    /// <summary>Lists the fields.</summary>
    public ProvincePartnersAnswerType()
    {
        this.Public();
        Name = "ProvincePartners";
        Properties(nameof(ProvincePartnersAnswer.ProvinceCode));
        Reference<Province>("province", "The province.", row => row.ProvinceCode);
    }
}
