using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Provinces;

/// <summary>Queries of provinces.</summary>
public sealed class ProvinceQueries : QueryFields<SedzDb>
{
    /// <summary>Lists the fields.</summary>
    public ProvinceQueries()
    {
        List<Province>("provinces", "The 77 provinces, Bangkok among them; 76 take part in the programme.", most: 100).Public();
        ByKey<Province>("province", "One province by its code; null when there is none.", p => p.Code).Public();
    }
}
