using System.ComponentModel;
using System.Diagnostics;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Meeting;

/// <summary>A real browser without a window, with a profile of its own for each use.</summary>
internal static class Chromium
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The document as the browser holds it once it is loaded.</summary>
    public static Task<string> ReadAsync(Uri address) => RunAsync(address, "--dump-dom");

    /// <summary>The bytes of the page as it is printed.</summary>
    public static async Task<byte[]> PrintAsync(Uri address)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "page.pdf");
        await RunAsync(address, $"--print-to-pdf={file}", "--no-pdf-header-footer");
        return await File.ReadAllBytesAsync(file);
    }

    private static async Task<string> RunAsync(Uri address, params string[] what)
    {
        using var profile = new TemporaryFolder();
        var start = new ProcessStartInfo(
            "chromium",
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
                $"--user-data-dir={profile.Path}", .. what, address.ToString(),
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var browser = Started(start);
        using var patience = new CancellationTokenSource(Patience);
        var errors = browser.StandardError.ReadToEndAsync(patience.Token);
        var output = await browser.StandardOutput.ReadToEndAsync(patience.Token);
        await browser.WaitForExitAsync(patience.Token);
        return browser.ExitCode == 0 ? output : throw new InvalidOperationException(await errors);
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("Chromium is not installed: tests/run installs what the tests need.", missing);
        }
    }
}
