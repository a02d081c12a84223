using System.CommandLine;
using System.Globalization;
using Sedz.Analytics;
using Sedz.Api.Access;
using Sedz.Api.Exports.Progress;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Commands;

/// <summary><c>export progress --province NN --from YYYY-MM-DD --to YYYY-MM-DD FILE</c>: a province's progress report.</summary>
internal static class ExportProgressCommand
{
    public static Command Create(IServiceProvider services)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Where to write: .docx" };
        file.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<FileInfo>() is { } to && !to.Extension.Equals(".docx", StringComparison.OrdinalIgnoreCase))
                result.AddError("FILE must end in .docx");
        });
        var province = new Option<string>("--province") { Description = "Two-digit code", Required = true };
        province.AcceptOnlyFromAmong([.. ProvinceFacts.Provinces.Select(p => p.Code)]);
        var (from, to) = (DayOption("--from", "First day, CE: YYYY-MM-DD"), DayOption("--to", "Last day, CE: YYYY-MM-DD"));
        var open = new Option<bool>("--public") { Description = "Only what the public may see: published sites, small numbers held back" };
        var command = new Command("progress", "A province's progress report of a period, as a Thai document")
        {
            file, province, from, to, open,
        };
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            var export = services.GetRequiredService<ProgressReportExport>();
            try
            {
                var count = await ReplacedFile.WriteAsync(parsed.GetRequiredValue(file), stream => export.WriteAsync(
                    stream,
                    parsed.GetRequiredValue(province),
                    new(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to)),
                    parsed.GetValue(open) ? Caller.Public : Caller.Administrator,
                    cancellationToken));
                await Console.Error.WriteLineAsync($"เขียนรายงานของ {count} พื้นที่ · report of {count} sites written");
                return ExitCode.Done;
            }
            catch (InputRefusedException refused)
            {
                await Console.Error.WriteLineAsync($"{refused.Text.Th} · {refused.Text.En}");
                return ExitCode.Usage;
            }
        }));
        return command;
    }

    private static Option<DateOnly> DayOption(string name, string description) => new(name)
    {
        Description = description,
        Required = true,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"{name} must be a day as YYYY-MM-DD");
            return default;
        },
    };
}
