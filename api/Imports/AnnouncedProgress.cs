using System.Globalization;
using Sedz.Schema.Database;

namespace Sedz.Api.Imports;

/// <summary>Announces how far a running import has come, for whoever watches it.</summary>
/// <param name="feed">Carries the news.</param>
/// <param name="importId">The import.</param>
internal sealed class AnnouncedProgress(ChangeFeed feed, int importId) : IProgress<ImportProgress>, IDisposable
{
    private const string Ended = "ended";

    /// <summary>What news of an import are announced under.</summary>
    public static string Topic(int importId) => string.Create(CultureInfo.InvariantCulture, $"import:{importId}");

    /// <summary>Reads news; null when they say that nothing runs any more.</summary>
    public static ImportProgress? Read(string news)
    {
        if (news == Ended) return null;
        var numbers = news.Split('/');
        return new ImportProgress(
            int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    /// <inheritdoc />
    public void Report(ImportProgress value) =>
        feed.Announce(Topic(importId), string.Create(CultureInfo.InvariantCulture, $"{value.Rows}/{value.Written}"));

    /// <summary>Says that nothing runs any more, however it ended.</summary>
    public void Dispose() => feed.Announce(Topic(importId), Ended);
}
