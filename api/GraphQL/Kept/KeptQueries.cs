using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Sedz.Api.GraphQL.Kept;

/// <summary>
/// The queries of questions that were asked before. To put a query together, take its values out of it and find its statement costs more
/// than all the rest of a small page; a kept one is given its values and runs.
/// </summary>
internal sealed class KeptQueries : IDisposable
{
    /// <summary>The most shapes that are kept. Front ends have some tens; who makes up ever new ones pushes out the least used.</summary>
    private const int MostShapes = 1_000;

    private static readonly MemoryCacheEntryOptions OneEntry = new() { Size = 1 };

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostShapes });

    /// <summary>Reads the rows of a question.</summary>
    /// <param name="db">The context.</param>
    /// <param name="shape">What the statement depends on, and the values.</param>
    /// <param name="query">Puts the query together; called when the shape is new, or cannot be kept.</param>
    /// <param name="cancellationToken">Ends the statement.</param>
    public async Task<List<object?[]>> ReadAsync(
        DbContext db, QueryShape shape, Func<IQueryable<object?[]>> query, CancellationToken cancellationToken)
    {
        if (!_kept.TryGetValue(shape, out KeptQuery? kept))
            _kept.Set(shape.WithoutValues(), kept = KeptQuery.TryMake(db, query(), shape.Values), OneEntry);
        if (kept is null)
            return await query().ToListAsync(cancellationToken);
        var rows = new List<object?[]>();
        await foreach (var row in kept.Read(db, shape.Values).WithCancellation(cancellationToken))
            rows.Add(row);
        return rows;
    }

    /// <inheritdoc/>
    public void Dispose() => _kept.Dispose();
}
