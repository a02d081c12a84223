namespace Sedz.Schema.Database;

/// <summary>
/// Tells whoever waits that something has changed, whichever process changed it. It carries no data that counts: a watcher is woken and
/// reads the database. How far that reaches is the database's business, so each kind of database has its own.
/// </summary>
public interface IChangeFeed
{
    /// <summary>
    /// Watches a topic from now on. The watch is told of every commit that concerns the topic, at the latest a second after it, and may be
    /// told of others, too.
    /// </summary>
    /// <param name="topic">A name that the writer and the watcher agree on, without white space.</param>
    ChangeWatch Watch(string topic);

    /// <summary>
    /// Tells the watchers of a topic how far work has come that is not committed yet. It never waits, and what is lost is lost: the next
    /// news or the commit make up for it.
    /// </summary>
    /// <param name="topic">The topic.</param>
    /// <param name="news">At most 1,000 characters, no personal data; not empty.</param>
    void Announce(string topic, string news);
}
