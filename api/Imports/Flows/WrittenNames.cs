using Sedz.Analytics.Spreadsheets;

namespace Sedz.Api.Imports.Flows;

/// <summary>
/// Things that a cell may name by their codes or by the names that people write; letter case and the spellings of
/// <see cref="CellText.Normalize"/> make no difference. A code goes before a name, so that what has one can always be told from others.
/// </summary>
/// <typeparam name="T">The things.</typeparam>
internal sealed class WrittenNames<T>
    where T : class
{
    private readonly Dictionary<string, T> codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> names = new(StringComparer.Ordinal);

    /// <summary>Adds a thing under its code and its names; those that it lacks are passed over.</summary>
    public void Add(T thing, string code, params ReadOnlySpan<string?> others)
    {
        codes.TryAdd(CellText.Normalize(code), thing);
        AddName(thing, code);
        foreach (var name in others) AddName(thing, name);
    }

    /// <summary>What a cell names: nothing, one, or several that share a name.</summary>
    public IReadOnlyList<T> Find(string? cell)
    {
        var text = CellText.Normalize(cell);
        return codes.TryGetValue(text, out var only) ? [only] : names.GetValueOrDefault(KeyOf(text)) ?? [];
    }

    private void AddName(T thing, string? name)
    {
        var key = KeyOf(CellText.Normalize(name));
        if (key.Length == 0) return;
        if (!names.TryGetValue(key, out var named)) names[key] = named = [];
        if (!named.Contains(thing)) named.Add(thing);
    }

    private static string KeyOf(string text) => text.ToLowerInvariant();
}
