using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>
/// Global ids as the Relay specification wants them: Base64 of <c>Type:key</c>. Clients treat them as opaque. An id names a row and
/// grants nothing: rights are checked when the row is read.
/// </summary>
public static class GlobalId
{
    private const NumberStyles Signed = NumberStyles.AllowLeadingSign;

    /// <summary>Keys are numbers and short texts: their ids are made without room of their own.</summary>
    private const int MostBytesInPlace = 128;

    /// <summary>Makes the id of a row.</summary>
    public static string Encode(string typeName, object key)
    {
        Span<byte> bytes = stackalloc byte[MostBytesInPlace];
        return Utf8.TryWrite(bytes, CultureInfo.InvariantCulture, $"{typeName}:{key}", out var length)
            ? Convert.ToBase64String(bytes[..length])
            : Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{typeName}:{key}")));
    }

    /// <summary>Takes an id apart.</summary>
    /// <returns>False when the text is not an id of this form.</returns>
    public static bool TryDecode(string id, [NotNullWhen(true)] out string? typeName, [NotNullWhen(true)] out string? key)
    {
        typeName = key = null;
        var bytes = new byte[id.Length];
        if (!Convert.TryFromBase64String(id, bytes, out var length))
            return false;
        var text = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == text.Length - 1 || text.Contains('\0', StringComparison.Ordinal))
            return false;
        (typeName, key) = (text[..colon], text[(colon + 1)..]);
        return Encode(typeName, key) == id;
    }

    /// <summary>The key as a value of the key's type.</summary>
    /// <returns>False when the text is not a value of that type, written as <see cref="Encode"/> writes it.</returns>
    internal static bool TryParseKey(string text, Type type, [NotNullWhen(true)] out object? key)
    {
        key = type switch
        {
            _ when type == typeof(string) => text,
            _ when type == typeof(int) && int.TryParse(text, Signed, CultureInfo.InvariantCulture, out var i) => i,
            _ when type == typeof(long) && long.TryParse(text, Signed, CultureInfo.InvariantCulture, out var l) => l,
            _ when type == typeof(short) && short.TryParse(text, Signed, CultureInfo.InvariantCulture, out var s) => s,
            _ when type == typeof(Guid) && Guid.TryParseExact(text, "D", out var g) => g,
            _ => null,
        };
        // Another spelling, such as 007, would be a second id of the row, and clients keep rows by their ids.
        return key is not null && Convert.ToString(key, CultureInfo.InvariantCulture) == text;
    }

    /// <summary>True for the types that a key can have.</summary>
    internal static bool IsKeyType(Type type) =>
        type == typeof(string) || type == typeof(int) || type == typeof(long) || type == typeof(short) || type == typeof(Guid);
}
