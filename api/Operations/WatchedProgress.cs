using Sedz.Api.GraphQL.Queries;
using Sedz.Schema.Database;

namespace Sedz.Api.Operations;

/// <summary>
/// How far work has come that stands in the database and announces its steps: first how it stands now, then every change, until it has ended.
/// </summary>
internal static class WatchedProgress
{
    /// <summary>Tells it to a listener.</summary>
    /// <param name="context">The subscription.</param>
    /// <param name="topic">What the steps are announced under.</param>
    /// <param name="readAsync">Reads how it stands; null when it is gone.</param>
    /// <param name="told">What was read, and how far it has come by what is announced.</param>
    /// <param name="hasEnded">Whether nothing more will come.</param>
    public static async IAsyncEnumerable<T> EventsAsync<T>(
        FieldContext context, string topic, Func<Task<T?>> readAsync, Func<T, string, T> told, Func<T, bool> hasEnded)
        where T : class
    {
        using var watch = context.Service<ChangeFeed>().Watch(topic);
        for (T? last = null; await readAsync() is { } now;)
        {
            if (watch.Standing is { } news) now = told(now, news);
            if (!now.Equals(last)) yield return last = now;
            if (hasEnded(now)) yield break;
            await watch.NextAsync(context.CancellationToken);
        }
    }
}
