using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Schema.Database;

/// <summary>Makes a context for the migration tool, which reads the model and opens no database.</summary>
internal sealed class SqliteSedzDbDesign : IDesignTimeDbContextFactory<SqliteSedzDb>
{
    public SqliteSedzDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteSedzDb>();
        options.UseSedzSqlite("design.db");
        return new SqliteSedzDb(options.Options);
    }
}
