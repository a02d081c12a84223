using Microsoft.EntityFrameworkCore;

namespace Sedz.Schema.Database;

/// <summary>The model on SQLite.</summary>
public sealed class SqliteSedzDb(DbContextOptions<SqliteSedzDb> options) : SedzDb(options);
