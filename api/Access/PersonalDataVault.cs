using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Sedz.Api.Access;

/// <summary>
/// Encrypts personal data before they reach the database and decrypts them for the few uses that need the plain text. The keys stand in the
/// installation's key folder and rotate by themselves; old values stay readable with old keys.
/// </summary>
public sealed class PersonalDataVault(IDataProtectionProvider provider)
{
    private readonly IDataProtector protector = provider.CreateProtector("Sedz.PersonalData.v1");

    /// <summary>The text, encrypted and signed.</summary>
    public byte[] Protect(string text) => protector.Protect(Encoding.UTF8.GetBytes(text));

    /// <summary>The plain text again.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The value was changed, or its key is gone.</exception>
    public string Unprotect(byte[] ciphertext) => Encoding.UTF8.GetString(protector.Unprotect(ciphertext));
}
