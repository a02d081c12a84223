namespace Sedz.Schema.Database.Sqlite;

/// <summary>What stands in a <see cref="SqliteWriters"/>: a unit that shares its commit, or a turn to write alone.</summary>
internal interface ISqliteWrite;
