using System.CommandLine;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;

namespace Sedz.Api.Commands;

/// <summary>
/// What the commands that import a table which a source published have in common: the file, who published it, whether to write, and how to
/// report.
/// </summary>
internal static class PublishedTableCommand
{
    /// <summary>Completes a command.</summary>
    /// <param name="command">The command with the options of its own.</param>
    /// <param name="table">What the file is.</param>
    /// <param name="who">Who published it, with an example.</param>
    /// <param name="run">The import.</param>
    /// <param name="usage">Refusals of the whole that lie in the words of the command, beside that of the source's code.</param>
    public static Command Complete(
        Command command,
        string table,
        string who,
        Func<ParseResult, Request, CancellationToken, Task<ImportReport>> run,
        params IReadOnlyList<ImportProblem> usage)
    {
        var path = new Argument<FileInfo>("PATH") { Description = table };
        path.AcceptExistingOnly();
        var source = new Option<string>("--source") { Description = who, Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Judge every row and write nothing" };
        var format = new Option<string>("--format")
        {
            Description = "table or json (one object a line)",
            DefaultValueFactory = _ => ImportReportText.Table,
        };
        format.AcceptOnlyFromAmong(ImportReportText.Formats);
        command.Arguments.Insert(0, path);
        foreach (var option in (Option[])[source, dryRun, format])
            command.Options.Add(option);
        command.SetAction((parsed, cancellationToken) => ImportRun.RunAsync(
            parsed,
            parsed.GetValue(format)!,
            progress => run(
                parsed,
                new(parsed.GetRequiredValue(path).FullName, parsed.GetRequiredValue(source), parsed.GetValue(dryRun), progress),
                cancellationToken),
            problem => problem == SourceCode.Wrong || usage.Contains(problem)));
        return command;
    }

    /// <summary>What was asked for.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="Source">Code of who published it.</param>
    /// <param name="DryRun">Whether to judge only and write nothing.</param>
    /// <param name="Progress">Gets the number of rows judged.</param>
    internal sealed record Request(string Path, string Source, bool DryRun, IProgress<long> Progress);
}
