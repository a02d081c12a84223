using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Sedz.Schema.Database.Postgres;

namespace Sedz.Schema.Database;

/// <summary>Makes a context for the migration tool, which reads the model and opens no database.</summary>
internal sealed class PostgresSedzDbDesign : IDesignTimeDbContextFactory<PostgresSedzDb>
{
    public PostgresSedzDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresSedzDb>();
        options.UseSedzPostgres("Host=127.0.0.1;Database=design");
        return new PostgresSedzDb(options.Options);
    }
}
