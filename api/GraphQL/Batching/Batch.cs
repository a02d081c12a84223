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
    public PendingResult Add(TKey key)
    {
        lock (_gate)
        {
            _open ??= new Round(this);
            _open.Keys.Add(key);
            return new Pending(_open, key);
        }
    }

    /// <summary>No more keys come to a round; called before its first statement is sent, which is then sent outside of the lock.</summary>
    private Task<IReadOnlyDictionary<TKey, TValue>> StartAsync(Round round, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_open == round)
                _open = null;
        }

        return loadAsync(round.Keys, cancellationToken);
    }

    private sealed class Round
    {
        private readonly Lazy<Task<IReadOnlyDictionary<TKey, TValue>>> _loading;
        private CancellationToken _cancellationToken;

        public Round(Batch<TKey, TValue> batch) => _loading = new(() => batch.StartAsync(this, _cancellationToken));

        public HashSet<TKey> Keys { get; } = [];

        public Task<IReadOnlyDictionary<TKey, TValue>> LoadAsync(CancellationToken cancellationToken)
        {
            // All results of an operation are asked for with the operation's own token.
            _cancellationToken = cancellationToken;
            return _loading.Value;
        }

        /// <summary>What was loaded; null while nobody asked, it is on its way, or it failed.</summary>
        public IReadOnlyDictionary<TKey, TValue>? Loaded =>
            _loading is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } loading } ? loading.Result : null;
    }

    private sealed class Pending(Round round, TKey key) : PendingResult
    {
        /// <inheritdoc/>
        public override bool IsLoaded(out object? value)
        {
            value = round.Loaded is { } loaded ? ValueIn(loaded) : null;
            return round.Loaded is not null;
        }

        /// <summary>An error that is the caller's is told of every row, each time with the row's own path.</summary>
        public override async Task<object?> GetResultAsync(CancellationToken cancellationToken)
        {
            try
            {
                return ValueIn(await round.LoadAsync(cancellationToken));
            }
            catch (RequestError error)
            {
                throw error.Copy();
            }
        }

        private object? ValueIn(IReadOnlyDictionary<TKey, TValue> values) => values.TryGetValue(key, out var value) ? value : null;
    }
}
