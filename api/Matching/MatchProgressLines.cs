using System.Diagnostics;
using System.Globalization;
using Sedz.Analytics.Matching;

namespace Sedz.Api.Matching;

/// <summary>Writes how far a matching has come, a line at a time and no more than two a second.</summary>
internal sealed class MatchProgressLines(TextWriter writer) : IProgress<MatchingProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.5);

    private long last;

    /// <inheritdoc/>
    public void Report(MatchingProgress value)
    {
        if (last != 0 && Stopwatch.GetElapsedTime(last) < Pause)
            return;
        last = Stopwatch.GetTimestamp();
        var gap = value.Gap is { } share ? FormattableString.Invariant($"{share:P3}") : "–";
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"รอบ {value.Phase} ε {value.Epsilon:0.##} ตัดสินแล้ว {value.Decided:N0} จาก {value.Workers:N0} คน "
            + $"เสนอ {value.Bids:N0} ครั้ง ส่วนต่าง {gap} · phase, ε, workers decided, bids, gap"));
    }
}
