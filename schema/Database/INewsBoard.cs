namespace Sedz.Schema.Database;

/// <summary>
/// Where the processes that work on one database leave word for each other of what is not committed yet. It holds one text a topic, for a
/// short while, and nothing that would be missed. Safe for use by several threads.
/// </summary>
public interface INewsBoard
{
    /// <summary>Puts a text up, in place of what stands under the topic. What others put up long ago is taken down.</summary>
    Task PostAsync(string topic, string news, CancellationToken cancellationToken = default);

    /// <summary>Takes down what stands under a topic.</summary>
    Task RemoveAsync(string topic, CancellationToken cancellationToken = default);

    /// <summary>
    /// What stands, by topic. A text older than <see cref="Announcement.Lifetime"/> does not count: who put it up has gone without taking
    /// it down.
    /// </summary>
    Task<IReadOnlyDictionary<string, string>> ReadAsync(CancellationToken cancellationToken = default);
}
