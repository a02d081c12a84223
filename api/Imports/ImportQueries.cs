using Sedz.Api.Access;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports;

/// <summary>Queries of imports, for administrators.</summary>
public sealed class ImportQueries : QueryFields<SedzDb>
{
    /// <summary>Lists the fields.</summary>
    public ImportQueries()
    {
        Connection<Import>("imports", "The files that were read, for administrators.").For(Caller.AdministratorRole);
        ByKey<Import>("import", "One file that was read, for administrators; null when there is none.", i => i.Id)
            .For(Caller.AdministratorRole);
    }
}
