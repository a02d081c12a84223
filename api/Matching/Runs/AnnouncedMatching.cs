using System.Globalization;
using Sedz.Analytics.Matching;
using Sedz.Schema.Database;

namespace Sedz.Api.Matching.Runs;

/// <summary>
/// Announces how far a run has come, for whoever watches it, on this node or another. That something is announced is also what tells other
/// nodes that the run has not lost its node.
/// </summary>
internal sealed class AnnouncedMatching : IProgress<MatchingProgress>, IAsyncDisposable
{
    private readonly Announcement announcement;
    private readonly Lock turn = new();
    private double furthest;

    /// <param name="feed">Carries the news.</param>
    /// <param name="runId">The run.</param>
    public AnnouncedMatching(ChangeFeed feed, int runId)
    {
        announcement = feed.Announce(Topic(runId));
        Say(MatchingStage.Reading);
    }

    /// <summary>The furthest that was announced, 0 to 1.</summary>
    public double Furthest
    {
        get
        {
            lock (turn)
            {
                return furthest;
            }
        }
    }

    /// <summary>What news of a run are announced under.</summary>
    public static string Topic(int runId) => string.Create(CultureInfo.InvariantCulture, $"matching:{runId}");

    /// <summary>Reads news.</summary>
    public static MatchingStage Read(string news)
    {
        var parts = news.Split('/');
        return new(
            double.Parse(parts[0], CultureInfo.InvariantCulture),
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            long.Parse(parts[2], CultureInfo.InvariantCulture),
            long.Parse(parts[3], CultureInfo.InvariantCulture),
            parts[4].Length == 0 ? null : double.Parse(parts[4], CultureInfo.InvariantCulture));
    }

    /// <summary>Says how far the run has come.</summary>
    public void Say(MatchingStage stage)
    {
        lock (turn)
        {
            furthest = Math.Max(furthest, stage.Progress);
            announcement.Say(string.Create(
                CultureInfo.InvariantCulture, $"{furthest:R}/{stage.Phase}/{stage.Decided}/{stage.Workers}/{stage.Gap:R}"));
        }
    }

    /// <inheritdoc />
    public void Report(MatchingProgress value) => Say(MatchingStage.Of(value));

    /// <summary>Says that nothing runs any more, however it ended.</summary>
    public ValueTask DisposeAsync() => announcement.DisposeAsync();
}
