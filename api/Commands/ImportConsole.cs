using Sedz.Api.Imports;
using Spectre.Console;

namespace Sedz.Api.Commands;

/// <summary>Shows on the error stream how far an import has come, so that the output stream holds results only.</summary>
internal static class ImportConsole
{
    /// <summary>The two forms of output.</summary>
    public const string Table = "table";

    /// <summary>Lines of JSON.</summary>
    public const string Json = "json";

    private static readonly IAnsiConsole Errors = TableConsole.On(Console.Error);

    /// <summary>Runs an import under a line that counts its rows.</summary>
    public static Task<T> WithProgressAsync<T>(Func<IProgress<ImportProgress>, Task<T>> import) =>
        Errors.Status().StartAsync("กำลังอ่าน · reading", status => import(new Shown(status)));

    private sealed class Shown(StatusContext status) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) =>
            status.Status(
                $"อ่านแล้ว {value.Rows:N0} แถว เขียน {value.Written:N0} แถว · {value.Rows:N0} rows read, {value.Written:N0} written");
    }
}
