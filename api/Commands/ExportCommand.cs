using System.CommandLine;

namespace Sedz.Api.Commands;

/// <summary><c>export KIND FILE</c>: each kind is a command of its own.</summary>
internal static class ExportCommand
{
    public static Command Create(params IEnumerable<Command> kinds)
    {
        var command = new Command("export", "Write data to a file");
        foreach (var kind in kinds) command.Subcommands.Add(kind);
        return command;
    }
}
