using System.Globalization;
using Sedz.Schema.Database;

namespace Sedz.Api.Imports;

/// <summary>Announces how far a running import has come, for whoever watches it, on this node or another.</summary>
/// <param name="feed">Carries the news.</param>
/// <param name="importId">The import.</param>
internal sealed class AnnouncedProgress(ChangeFeed feed, int importId) : IProgress<ImportProgress>, IAsyncDisposable
{
    private readonly Announcement announcement = feed.Announce(Topic(importId));

    /// <summary>What news of an import are announced under.</summary>
    public static string Topic(int importId) => string.Create(CultureInfo.InvariantCulture, $"import:{importId}");

    /// <summary>Reads news.</summary>
    public static ImportProgress Read(string news)
    {
        var numbers = news.Split('/');
        return new ImportProgress(
            int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    /// <inheritdoc />
    public void Report(ImportProgress value) =>
        announcement.Say(string.Create(CultureInfo.InvariantCulture, $"{value.Rows}/{value.Written}"));

    /// <summary>Says that nothing runs any more, however it ended.</summary>
    public ValueTask DisposeAsync() => announcement.DisposeAsync();
}
