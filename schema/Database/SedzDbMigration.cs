using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Schema.Database;

/// <summary>Brings a database up to the model of this program.</summary>
public static class SedzDbMigration
{
    /// <summary>
    /// Creates the database or runs the migrations that it lacks, then makes the spatial indexes that a migration may have dropped.
    /// Where nothing is lacking nothing is written.
    /// </summary>
    public static async Task MigrateAsync(this SedzDb db, CancellationToken cancellationToken = default)
    {
        await db.Database.MigrateAsync(cancellationToken);
        await db.Database.EnsureSpatialIndexesAsync(cancellationToken);
    }
}
