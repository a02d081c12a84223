using System.CommandLine;
using Sedz.Api.Exports;
using Sedz.Api.Imports.Templates;

namespace Sedz.Api.Commands;

/// <summary><c>export template KIND FILE</c>: an empty sheet with the headings that an import reads, Thai and English.</summary>
internal static class ExportTemplateCommand
{
    public static Command Create()
    {
        var kind = new Argument<string>("KIND") { Description = string.Join(", ", ImportTemplate.Kinds) };
        kind.AcceptOnlyFromAmong([.. ImportTemplate.Kinds]);
        var file = new Argument<FileInfo>("FILE") { Description = "Where to write: .csv or .xlsx" };
        file.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<FileInfo>() is { } to && FormatOf(to) is null) result.AddError("FILE must end in .csv or .xlsx");
        });
        var command = new Command("template", "An empty sheet with the headings that an import reads") { kind, file };
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            var target = parsed.GetRequiredValue(file);
            await File.WriteAllBytesAsync(
                target.FullName, ImportTemplate.Write(parsed.GetRequiredValue(kind), FormatOf(target)!.Value), cancellationToken);
            return ExitCode.Done;
        }));
        return command;
    }

    private static SubmissionFormat? FormatOf(FileInfo file) => file.Extension.ToLowerInvariant() switch
    {
        ".csv" => SubmissionFormat.Csv,
        ".xlsx" => SubmissionFormat.Xlsx,
        _ => null,
    };
}
