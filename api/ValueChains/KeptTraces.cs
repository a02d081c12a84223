using System.Collections.Concurrent;
using Sedz.Analytics.ValueChains.Tracing;
using Sedz.Schema.Database;

namespace Sedz.Api.ValueChains;

/// <summary>
/// What traces of lots are followed through, made once for each chain and state of the database: tracing another lot of the chain reads no
/// flow. Whether a caller may see the chain is asked elsewhere, each time. Safe for use by several threads.
/// </summary>
internal sealed class KeptTraces(IChangeMark changes) : IDisposable
{
    /// <summary>How many chains are kept; one of 5,000 flows takes about 1 MB.</summary>
    private const int Most = 64;

    private readonly KeptForState<ConcurrentDictionary<int, LotTraces>> kept = new(changes);

    /// <summary>The traces of a chain.</summary>
    /// <param name="db">The database, for a chain that is not kept.</param>
    /// <param name="chainId">Number of the chain, which the caller may see.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<LotTraces> OfAsync(SedzDb db, int chainId, CancellationToken cancellationToken)
    {
        // The chain is read after the mark: what it then holds is of this state or of a later one, before which nobody finds it again.
        var traces = await kept.GetAsync(_ => Task.FromResult<ConcurrentDictionary<int, LotTraces>>(new()), cancellationToken);
        if (traces.TryGetValue(chainId, out var found))
            return found;
        var chain = (await ChainReader.ReadAsync(db, [chainId], cancellationToken))[chainId];
        if (traces.Count >= Most)
            traces.Clear();
        return traces[chainId] = LotTraces.Of(chain.Reading);
    }

    /// <inheritdoc />
    public void Dispose() => kept.Dispose();
}
