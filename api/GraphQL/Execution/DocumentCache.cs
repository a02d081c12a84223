using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// Keeps documents that were parsed and found valid. The executor then skips the rules of the language, which depend on the document
/// alone, and runs those that are registered for cached documents.
/// </summary>
internal sealed class DocumentCache(MachineryOptions options) : IConfigureExecution, IDisposable
{
    private readonly MemoryCache _documents = new(new MemoryCacheOptions { SizeLimit = Math.Max(1, options.Limits.DocumentCacheSize) });

    /// <inheritdoc/>
    public float SortOrder => 0;

    /// <inheritdoc/>
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions execution, ExecutionDelegate next)
    {
        if (options.Limits.DocumentCacheSize == 0 || execution.Document is not null || string.IsNullOrEmpty(execution.Query))
            return await next(execution);
        var query = execution.Query;
        if (_documents.TryGetValue(query, out GraphQLDocument? known))
        {
            execution.Document = known;
            return await next(execution);
        }

        var result = await next(execution);
        if (result is { Executed: true, Document: { } document })
            _documents.Set(query, document, new MemoryCacheEntryOptions { Size = 1 });
        return result;
    }

    /// <inheritdoc/>
    public void Dispose() => _documents.Dispose();
}
