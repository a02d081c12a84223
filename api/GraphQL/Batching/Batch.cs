using GraphQL.DataLoader;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Batching;

/// <summary>
/// Collects the keys that the rows of one level ask one field for, and loads them in one go when the executor, having no more rows of
/// that level to resolve, asks for the first result. Keys that arrive later (a deeper level) make a new round.
/// </summary>
/// <typeparam name="TKey">What is asked for; equal keys are loaded once.</typeparam>
/// <typeparam name="TValue">What a key yields.</typeparam>
internal sealed class Batch<TKey, TValue>(
    Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>> loadAsync)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private Round? _open;

    /// <summary>Asks for a key.</summary>
    /// <returns>The value when the round is loaded; null when the key yields none.</returns>
    public IDataLoaderResult Add(TKey key)
    {
        lock (_gate)
        {
            _open ??= new Round(this);
            _open.Keys.Add(key);
            return new Pending(_open, key);
        }
    }

    private sealed class Round(Batch<TKey, TValue> batch)
    {
        private Task<IReadOnlyDictionary<TKey, TValue>>? _loading;

        public HashSet<TKey> Keys { get; } = [];

        public Task<IReadOnlyDictionary<TKey, TValue>> LoadAsync(CancellationToken cancellationToken)
        {
            lock (batch._gate)
            {
                if (batch._open == this)
                    batch._open = null;
                return _loading ??= batch.StartAsync(Keys, cancellationToken);
            }
        }
    }

    /// <summary>Leaves the lock before the first statement is sent.</summary>
    private async Task<IReadOnlyDictionary<TKey, TValue>> StartAsync(HashSet<TKey> keys, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return await loadAsync(keys, cancellationToken);
    }

    private sealed class Pending(Round round, TKey key) : IDataLoaderResult
    {
        public async Task<object?> GetResultAsync(CancellationToken cancellationToken)
        {
            try
            {
                return (await round.LoadAsync(cancellationToken)).TryGetValue(key, out var value) ? value : null;
            }
            catch (RequestError error)
            {
                throw error.Copy();
            }
        }
    }
}
