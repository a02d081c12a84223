using Microsoft.Extensions.Caching.Memory;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// Documents that clients sent once with their hash, to send the hash alone from then on ("automatic persisted queries"). Only documents
/// that ran are kept, and only so many: the one that was used longest ago goes first, and its clients send the text again.
/// </summary>
internal sealed class AutomaticDocuments(MachineryOptions options) : IDisposable
{
    private readonly MemoryCache _byHash = new(new MemoryCacheOptions { SizeLimit = Math.Max(1, options.Limits.MaxAutomaticDocuments) });

    /// <summary>The document of a hash; null when it is not kept.</summary>
    public string? Find(string hash) => _byHash.Get<string>(hash);

    /// <summary>Keeps a document, unless it is longer than any that tools write.</summary>
    public void Keep(string hash, string text)
    {
        if (options.Limits.MaxAutomaticDocuments > 0 && text.Length <= DocumentCache.MaxLength)
            _byHash.Set(hash, text, new MemoryCacheEntryOptions { Size = 1 });
    }

    /// <inheritdoc/>
    public void Dispose() => _byHash.Dispose();
}
