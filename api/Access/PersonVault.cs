using System.Security.Cryptography;
using System.Text;

namespace Sedz.Api.Access;

/// <summary>Encrypts what belongs to one person with the person's own key (AES-GCM), and decrypts it while that key stands.</summary>
public sealed class PersonVault(PersonKeyStore keys)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>The store of the keys.</summary>
    public PersonKeyStore Keys => keys;

    /// <summary>The text, encrypted and signed.</summary>
    public static byte[] Protect(PersonKey key, string text)
    {
        ArgumentNullException.ThrowIfNull(key);
        var plain = Encoding.UTF8.GetBytes(text);
        var sealedText = new byte[NonceBytes + TagBytes + plain.Length];
        var nonce = sealedText.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key.Secret, TagBytes);
        cipher.Encrypt(nonce, plain, sealedText.AsSpan(NonceBytes + TagBytes), sealedText.AsSpan(NonceBytes, TagBytes));
        return sealedText;
    }

    /// <summary>The plain text again.</summary>
    /// <exception cref="CryptographicException">The value was changed, or belongs to somebody else's key.</exception>
    public static string Unprotect(PersonKey key, byte[] ciphertext)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(ciphertext);
        if (ciphertext.Length < NonceBytes + TagBytes) throw new CryptographicException("The value is too short to be one.");
        var plain = new byte[ciphertext.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(key.Secret, TagBytes);
        cipher.Decrypt(
            ciphertext.AsSpan(0, NonceBytes), ciphertext.AsSpan(NonceBytes + TagBytes), ciphertext.AsSpan(NonceBytes, TagBytes), plain);
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>The plain text again; null once the key of the slot was destroyed.</summary>
    public string? Unprotect(long slot, byte[] ciphertext) => keys.Find(slot) is { } key ? Unprotect(key, ciphertext) : null;
}
