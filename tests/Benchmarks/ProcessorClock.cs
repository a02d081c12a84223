using Perfolizer.Horology;

namespace Sedz.Benchmarks;

/// <summary>
/// The time that this process has computed, on all cores, its garbage collection included. On a machine that others share, the wall clock
/// tells more of them than of the work; time spent waiting for the disk is left out.
/// </summary>
internal sealed class ProcessorClock : IClock
{
    /// <inheritdoc />
    public string Title => "Processor time of the process";

    /// <inheritdoc />
    public bool IsAvailable => OperatingSystem.IsLinux() || OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    /// <inheritdoc />
    public Frequency Frequency => new(TimeSpan.TicksPerSecond);

    /// <inheritdoc />
    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
