using System.Diagnostics;
using System.Text;
using Sedz.Api.Operations;

namespace Sedz.Api.Tests.Application;

/// <summary>The built program as a process of its own, as a person runs it from the command line.</summary>
internal sealed class SedzProcess : IAsyncDisposable
{
    /// <summary>Ends what hangs; how fast a command must be is for its own test to say.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly Process _process;

    private SedzProcess(Process process) => _process = process;

    /// <summary>Where a process that serves is found.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>What a process that serves has written until it told its address.</summary>
    public string Welcome { get; private set; } = "";

    /// <summary>Runs a command to its end.</summary>
    /// <param name="dataFolder">Where the installation keeps its data.</param>
    /// <param name="arguments">What stands after the program's name.</param>
    public static Task<CommandAnswer> RunAsync(string dataFolder, params string[] arguments) =>
        RunAsync(dataFolder, arguments, database: null);

    /// <summary>Runs a command to its end on an installation.</summary>
    /// <param name="settings">Its folder and its database.</param>
    /// <param name="arguments">What stands after the program's name.</param>
    public static Task<CommandAnswer> RunAsync(SedzSettings settings, params string[] arguments) =>
        RunAsync(settings.DataFolder, arguments, TestDatabase.Text(settings));

    /// <summary>Runs a command to its end with something given to it.</summary>
    /// <param name="dataFolder">Where the installation keeps its data.</param>
    /// <param name="arguments">What stands after the program's name.</param>
    /// <param name="database">The value of <c>SEDZ_DATABASE</c>.</param>
    /// <param name="input">What is typed on its standard input.</param>
    public static async Task<CommandAnswer> RunAsync(string dataFolder, string[] arguments, string? database, string input = "")
    {
        using var process = Start(dataFolder, database, arguments);
        using var patience = new CancellationTokenSource(Patience);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return new(process.ExitCode, output, await errors);
    }

    /// <summary>Starts a command, for a test that ends it itself.</summary>
    public static Process Start(SedzSettings settings, params string[] arguments) =>
        Start(settings.DataFolder, TestDatabase.Text(settings), arguments);

    /// <summary>Starts a command that serves, and waits until it says that one can stop it, the last line of its welcome.</summary>
    public static async Task<SedzProcess> ServeAsync(string dataFolder, params string[] arguments)
    {
        var process = Start(dataFolder, database: null, arguments);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var serving = new SedzProcess(process);
        using var patience = new CancellationTokenSource(Patience);
        while (!serving.Welcome.Contains("Ctrl+C", StringComparison.Ordinal))
        {
            var line = await process.StandardOutput.ReadLineAsync(patience.Token)
                ?? throw new InvalidOperationException($"The program ended before it served: {serving.Welcome}");
            serving.Welcome += line + "\n";
        }

        serving.Address = new(serving.Welcome.Split([' ', '\n']).First(word => word.StartsWith("http://", StringComparison.Ordinal)));
        return serving;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Start(string dataFolder, string? database, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Sedz.Api.dll"), .. arguments])
        {
            WorkingDirectory = dataFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["SEDZ_DATA"] = dataFolder;
        start.Environment["SEDZ_DATABASE"] = database;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        return Process.Start(start)!;
    }
}
