using System.Diagnostics;
using System.Text;
using Sedz.Api.Operations;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Commands;

/// <summary>The program itself, run as a person would run it, on an installation of the test's.</summary>
internal static class SedzProcess
{
    /// <summary>Starts a command.</summary>
    public static Process Start(SedzSettings settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = settings.DataFolder,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Sedz.Api.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["SEDZ_DATA"] = settings.DataFolder;
        start.Environment["SEDZ_DATABASE"] = TestDatabase.Text(settings);
        return Process.Start(start)!;
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        SedzSettings settings, string input, params string[] arguments)
    {
        using var process = Start(settings, arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
