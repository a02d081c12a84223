using System.Diagnostics;
using System.Globalization;

namespace Sedz.Api.Matching;

/// <summary>The most memory that this process has held.</summary>
internal static class PeakMemory
{
    private const string Status = "/proc/self/status";
    private const string HighWaterMark = "VmHWM:";
    private const double KibibytesInMegabyte = 1024;

    /// <summary>In megabytes of 1,048,576 bytes: the resident set's high-water mark on Linux, the peak working set elsewhere.</summary>
    public static double Megabytes()
    {
        if (!OperatingSystem.IsLinux())
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 / KibibytesInMegabyte / KibibytesInMegabyte;
        }

        var line = File.ReadLines(Status).First(line => line.StartsWith(HighWaterMark, StringComparison.Ordinal));
        var kibibytes = line[HighWaterMark.Length..].Replace("kB", "", StringComparison.Ordinal).Trim();
        return long.Parse(kibibytes, CultureInfo.InvariantCulture) / KibibytesInMegabyte;
    }
}
