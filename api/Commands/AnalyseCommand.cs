using System.CommandLine;
using System.Text;
using Sedz.Api.Analyses;

namespace Sedz.Api.Commands;

/// <summary>
/// <c>analyse METHOD [FILE]</c>: an <see cref="Analysis"/> of the cases in a file or on standard input. It needs no database.
/// </summary>
internal static class AnalyseCommand
{
    private const string StandardInput = "-";

    public static Command Create()
    {
        var method = new Argument<string>("METHOD") { Description = string.Join(", ", Analysis.Methods) };
        method.AcceptOnlyFromAmong([.. Analysis.Methods]);
        var file = new Argument<string>("FILE")
        {
            Description = "The cases as JSON; standard input when left out or '-'",
            DefaultValueFactory = _ => StandardInput,
        };
        var command = new Command("analyse", "Run a decision method on cases, JSON in and JSON out") { method, file };
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            var answer = Analysis.Run(
                parsed.GetRequiredValue(method), await ReadAsync(parsed.GetRequiredValue(file), cancellationToken));
            Console.Out.WriteLine(answer.Json);
            return answer.IsRefused ? ExitCode.Usage : ExitCode.Done;
        }));
        return command;
    }

    private static async Task<string> ReadAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = file == StandardInput ? Console.OpenStandardInput() : File.OpenRead(file);
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
