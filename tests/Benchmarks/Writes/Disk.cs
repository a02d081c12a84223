using System.Diagnostics;

namespace Sedz.Benchmarks.Writes;

/// <summary>The disk that a data folder is on.</summary>
internal static class Disk
{
    private const int Block = 4096;

    /// <summary>Its file system and where it is mounted.</summary>
    public static string Of(string folder)
    {
        var drive = DriveInfo.GetDrives()
            .Where(d => folder.StartsWith(d.RootDirectory.FullName, StringComparison.Ordinal))
            .MaxBy(d => d.RootDirectory.FullName.Length)!;
        return $"Data folder on {drive.DriveFormat} mounted at {drive.RootDirectory.FullName}";
    }

    /// <summary>How often a second a block can be appended and waited for.</summary>
    public static double SyncsPerSecond(string folder, TimeSpan span)
    {
        using var file = File.OpenHandle(
            Path.Combine(folder, "sync.tmp"), FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.DeleteOnClose);
        var block = new byte[Block];
        var started = Stopwatch.GetTimestamp();
        var count = 0;
        for (; Stopwatch.GetElapsedTime(started) < span; count++)
        {
            RandomAccess.Write(file, block, count * (long)Block);
            RandomAccess.FlushToDisk(file);
        }

        return count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
