using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Access;

/// <summary>
/// Finds a person again without keeping who it is: a keyed hash (HMAC-SHA-256) of what tells the person from others. The numbers of ids are
/// few enough to be tried one by one, so the hash protects only as long as its key is kept from whoever has the database.
/// </summary>
/// <param name="key">The key of the installation.</param>
public sealed class PersonLookup(byte[] key)
{
    /// <summary>Bytes of a new key.</summary>
    internal const int KeyLength = 32;

    /// <summary>Bytes of the hash that are kept: two of a hundred million people share one with a chance of 10⁻²³.</summary>
    private const int KeptBytes = 16;

    /// <summary>
    /// The hash of a person: of the national id, else of name and telephone number together; null where neither is known.
    /// </summary>
    /// <param name="details">The person's details.</param>
    public string? HashOf(IReadOnlyDictionary<PersonalDetailKind, string> details)
    {
        ArgumentNullException.ThrowIfNull(details);
        if (details.TryGetValue(PersonalDetailKind.NationalId, out var id)) return Hash($"id|{id}");
        return details.TryGetValue(PersonalDetailKind.Name, out var name) && details.TryGetValue(PersonalDetailKind.Phone, out var phone)
            ? Hash($"name|{PersonalDataMask.WithoutTitle(CellText.Normalize(name)).ToLowerInvariant()}|{phone}")
            : null;
    }

    /// <summary>
    /// A number from 0 up to, not including, 1 that is always the same for a text and cannot be told without the key: it decides how small
    /// counts are rounded.
    /// </summary>
    public double DrawOf(string text)
    {
        var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"draw|{text}"));
        return (BinaryPrimitives.ReadUInt64LittleEndian(hash) >> 11) * (1.0 / (1UL << 53));
    }

    private string Hash(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)).AsSpan(0, KeptBytes));
}
