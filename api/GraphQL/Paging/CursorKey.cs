using System.Security.Cryptography;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>
/// The secret that cursors are sealed with, so that one that this server did not make is told from one that it did. Servers that share a
/// list share the key; without one of the application's, cursors last as long as the process.
/// </summary>
public sealed class CursorKey
{
    /// <summary>Bytes of a key.</summary>
    public const int Length = 32;

    /// <summary>Bytes of a seal: a forger would have to guess one of 2^64.</summary>
    internal const int SealLength = 8;

    private readonly byte[] _secret;

    /// <param name="secret">So many random bytes as <see cref="Length"/>.</param>
    public CursorKey(ReadOnlySpan<byte> secret)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(secret.Length, Length);
        _secret = secret.ToArray();
    }

    /// <summary>A key of random bytes.</summary>
    public static CursorKey Random() => new(RandomNumberGenerator.GetBytes(Length));

    /// <summary>The seal of a cursor's bytes.</summary>
    internal byte[] Seal(ReadOnlySpan<byte> body) => HMACSHA256.HashData(_secret, body)[..SealLength];

    /// <summary>True when the seal is that of the bytes.</summary>
    internal bool IsSealOf(ReadOnlySpan<byte> body, ReadOnlySpan<byte> seal) => CryptographicOperations.FixedTimeEquals(Seal(body), seal);
}
