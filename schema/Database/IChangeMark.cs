namespace Sedz.Schema.Database;

/// <summary>
/// Tells whether a database has changed, by whichever connection, process or machine, at the cost of reading one number: what was computed
/// from it may be kept while the mark stays the same. Safe for use by several threads at once.
/// </summary>
public interface IChangeMark
{
    /// <summary>The mark now. Take it before reading what is to be kept: a change that comes while reading then shows.</summary>
    ValueTask<long> ReadAsync(CancellationToken cancellationToken = default);
}
