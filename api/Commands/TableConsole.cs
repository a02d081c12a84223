using Spectre.Console;

namespace Sedz.Api.Commands;

/// <summary>Where tables are written: as wide as the terminal, and where there is none wide enough that no cell is broken.</summary>
internal static class TableConsole
{
    /// <summary>Columns of a line that goes to a file or another program.</summary>
    private const int WidthWithoutTerminal = 240;

    public static IAnsiConsole On(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = WidthWithoutTerminal;
        }

        return console;
    }
}
