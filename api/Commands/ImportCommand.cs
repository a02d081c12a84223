using System.CommandLine;

namespace Sedz.Api.Commands;

/// <summary><c>import KIND PATH</c>: each kind is a command of its own.</summary>
internal static class ImportCommand
{
    public static Command Create(params IEnumerable<Command> kinds)
    {
        var command = new Command("import", "Read a file into the database");
        foreach (var kind in kinds) command.Subcommands.Add(kind);
        return command;
    }
}
