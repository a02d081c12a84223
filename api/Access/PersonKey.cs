namespace Sedz.Api.Access;

/// <summary>The key of one person, and where it stands in the store.</summary>
/// <param name="slot">Number of the slot.</param>
/// <param name="secret">The key itself.</param>
public sealed class PersonKey(long slot, byte[] secret)
{
    /// <summary>Bytes of a key: AES-256.</summary>
    internal const int Length = 32;

    /// <summary>Number of the slot, which is no secret.</summary>
    public long Slot => slot;

    /// <summary>The key itself.</summary>
    internal byte[] Secret => secret;
}
