using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// Keeps documents that were parsed and found valid. For a document that is known the rules of the language,
/// which depend on the document alone, are left out, and those that are registered for cached documents run.
/// </summary>
internal sealed class DocumentCache(MachineryOptions options) : IConfigureExecution, IDisposable
{
    /// <summary>Longer documents are not kept: tools write shorter ones, and a thousand of any length would fill the memory.</summary>
    public const int MaxLength = 16_384;

    /// <summary>The registration of rules runs at 100; what is chosen among them must come later.</summary>
    private const float AfterTheRulesAreKnown = 200;

    private readonly MemoryCache _documents = new(new MemoryCacheOptions { SizeLimit = Math.Max(1, options.Limits.DocumentCacheSize) });

    /// <inheritdoc/>
    public float SortOrder => AfterTheRulesAreKnown;

    /// <inheritdoc/>
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions execution, ExecutionDelegate next)
    {
        if (options.Limits.DocumentCacheSize == 0
            || execution.Document is not null
            || execution.Query is not { Length: > 0 and <= MaxLength } query)
        {
            return await next(execution);
        }

        if (_documents.TryGetValue(query, out GraphQLDocument? known))
        {
            execution.Document = known;
            execution.ValidationRules = execution.CachedDocumentValidationRules ?? [];
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
