using GraphQL.DataLoader;

namespace Sedz.Api.GraphQL.Batching;

/// <summary>What a row asked a batch for.</summary>
internal abstract class PendingResult : IDataLoaderResult
{
    /// <summary>
    /// True when it is there already, as it is for all rows but the first of a place: then there is nothing to wait for.
    /// </summary>
    public abstract bool IsLoaded(out object? value);

    /// <inheritdoc/>
    public abstract Task<object?> GetResultAsync(CancellationToken cancellationToken = default);
}
