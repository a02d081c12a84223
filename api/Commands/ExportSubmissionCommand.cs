using System.CommandLine;
using Sedz.Api.Exports;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Commands;

/// <summary><c>export submission --province NN FILE</c>: a province's sites in the columns of the Ministry's sheet.</summary>
internal static class ExportSubmissionCommand
{
    public static Command Create(IServiceProvider services)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Where to write: .csv or .xlsx" };
        file.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<FileInfo>() is { } to && FormatOf(to) is null) result.AddError("FILE must end in .csv or .xlsx");
        });
        var province = new Option<string>("--province") { Description = "Two-digit code", Required = true };
        province.AcceptOnlyFromAmong([.. ProvinceFacts.Provinces.Select(p => p.Code)]);
        var round = new Option<int?>("--round") { Description = "Fiscal year of the round, such as 2565; the latest when left out" };
        var personal = new Option<bool>("--with-personal-data")
        {
            Description = "Write names, ids and telephone numbers in full; else masked",
        };
        var command = new Command("submission", "A province's sites in the columns of the Ministry's sheet")
        {
            file, province, round, personal,
        };
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            var target = parsed.GetRequiredValue(file);
            var export = services.GetRequiredService<SubmissionExport>();
            var count = await ReplacedFile.WriteAsync(target, stream => export.WriteAsync(
                stream,
                FormatOf(target)!.Value,
                parsed.GetRequiredValue(province),
                parsed.GetValue(round),
                parsed.GetValue(personal),
                cancellationToken));
            await Console.Error.WriteLineAsync($"เขียน {count} พื้นที่ · {count} sites written");
            return ExitCode.Done;
        }));
        return command;
    }

    private static SubmissionFormat? FormatOf(FileInfo file) => file.Extension.ToUpperInvariant() switch
    {
        ".CSV" => SubmissionFormat.Csv,
        ".XLSX" => SubmissionFormat.Xlsx,
        _ => null,
    };
}
