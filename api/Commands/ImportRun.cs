using System.CommandLine;
using System.Globalization;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Reports;

namespace Sedz.Api.Commands;

/// <summary>
/// Runs an import of places or hazards for the command line: the report on standard output, progress and refusals on standard error.
/// </summary>
internal static class ImportRun
{
    /// <summary>Runs it and gives the exit code.</summary>
    /// <param name="parsed">The command, whose writers are used.</param>
    /// <param name="format">One of <see cref="ImportReportText.Formats"/>.</param>
    /// <param name="run">The import; gets where to tell its progress.</param>
    /// <param name="isUsage">Whether a refusal of the whole lies in the words of the command.</param>
    public static async Task<int> RunAsync(
        ParseResult parsed, string format, Func<IProgress<long>, Task<ImportReport>> run, Func<ImportProblem, bool> isUsage)
    {
        var error = parsed.InvocationConfiguration.Error;
        return await CommandErrors.ReportAsync(
            async () =>
            {
                var report = await run(new RowProgress(error));
                ImportReportText.Write(parsed.InvocationConfiguration.Output, format, report);
                return report.AnyRefused ? ExitCode.DoneWithRefusals : ExitCode.Done;
            },
            error,
            isUsage);
    }

    /// <summary>One line for every ten thousand rows: enough for a person to see that work goes on, and a log stays short.</summary>
    private sealed class RowProgress(TextWriter error) : IProgress<long>
    {
        private const long RowsBetweenLines = 10_000;
        private long lines;

        public void Report(long value)
        {
            if (value / RowsBetweenLines > lines)
            {
                lines = value / RowsBetweenLines;
                error.WriteLine($"{value.ToString("N0", CultureInfo.InvariantCulture)} แถว · rows");
            }
        }
    }
}
