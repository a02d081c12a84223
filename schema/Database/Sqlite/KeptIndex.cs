namespace Sedz.Schema.Database.Sqlite;

/// <summary>An index in a virtual table, which triggers keep equal to the table that it is of.</summary>
/// <param name="Name">The virtual table. The triggers' names start with it.</param>
/// <param name="Create">Makes it, empty.</param>
/// <param name="Clear">Empties it.</param>
/// <param name="Fill">Puts every row of the table into the empty index.</param>
/// <param name="Triggers">The statements that make the triggers, by name.</param>
internal sealed record KeptIndex(
    string Name, string Create, string Clear, string Fill, IReadOnlyDictionary<string, string> Triggers);
