using Microsoft.EntityFrameworkCore;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>Where a database puts null in an order.</summary>
internal static class NullOrder
{
    /// <summary>The name of the provider of SQLite.</summary>
    public const string Sqlite = "Microsoft.EntityFrameworkCore.Sqlite";

    /// <summary>
    /// True when the database sorts null before every value, as lists here do. PostgreSQL sorts it last unless each order says otherwise,
    /// and is given a key of its own for it.
    /// </summary>
    public static bool IsSmallest(DbContext db) => db.Database.ProviderName == Sqlite;
}
