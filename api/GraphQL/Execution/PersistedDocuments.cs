using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// Documents that the server knows before anybody asks: clients send the id instead of the text, and a server that takes no others runs
/// nothing that its owner has not read.
/// </summary>
public sealed class PersistedDocuments
{
    private const string HashPrefix = "sha256:";

    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);

    private PersistedDocuments(bool isOnly) => IsOnly = isOnly;

    /// <summary>No documents; any text is run.</summary>
    public static PersistedDocuments None { get; } = new(isOnly: false);

    /// <summary>True when no other document is run.</summary>
    public bool IsOnly { get; }

    /// <summary>The documents of a folder.</summary>
    /// <param name="folder">
    /// Holds <c>.graphql</c> files, one document each, known by the file's name without its ending, and <c>.json</c> files that map ids to
    /// documents, as the compilers of front ends write them. Every document is known by the SHA-256 of its text as well.
    /// </param>
    /// <param name="isOnly">True to run no other document.</param>
    /// <exception cref="InvalidDataException">A file is not what its ending says, or two documents have one id.</exception>
    public static PersistedDocuments In(string folder, bool isOnly)
    {
        var documents = new PersistedDocuments(isOnly);
        foreach (var path in Directory.EnumerateFiles(folder, "*.graphql").Order(StringComparer.Ordinal))
            documents.Add(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path, Encoding.UTF8));
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var (id, text) in ReadMap(path))
                documents.Add(id, text);
        }

        return documents;
    }

    /// <summary>SHA-256 of a text in UTF-8, as lower-case hexadecimal.</summary>
    internal static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The hash in an id that is one, with or without the word before it; the id itself otherwise.</summary>
    internal static string Plain(string id) => id.StartsWith(HashPrefix, StringComparison.Ordinal) ? id[HashPrefix.Length..] : id;

    /// <summary>The document of an id; null when there is none.</summary>
    internal string? Find(string id) => _byId.GetValueOrDefault(Plain(id));

    private void Add(string id, string text)
    {
        foreach (var name in new[] { Plain(id), HashOf(text) })
        {
            if (!_byId.TryAdd(name, text) && _byId[name] != text)
                throw new InvalidDataException($"Two persisted documents have the id '{id}'.");
        }
    }

    private static Dictionary<string, string> ReadMap(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path, Encoding.UTF8)) ?? [];
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"'{Path.GetFileName(path)}' is not a JSON object of ids and documents.", exception);
        }
    }
}
