using Microsoft.EntityFrameworkCore;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>Makes the indexes of <see cref="ListOrder"/> in a SQLite file; a migration that builds a table anew drops them.</summary>
internal sealed class SqliteListOrder(SqliteSedzDb db)
{
    /// <summary>Makes what is lacking.</summary>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        var there = await db.Database.SqlQueryRaw<string>("""SELECT name AS "Value" FROM sqlite_master WHERE type = 'index'""")
            .ToHashSetAsync(cancellationToken);
        foreach (var index in ListOrder.In(db.Model).Where(index => !there.Contains(index.Index)))
            await db.Database.ExecuteSqlRawAsync(index.CreateOnSqlite, cancellationToken);
    }
}
