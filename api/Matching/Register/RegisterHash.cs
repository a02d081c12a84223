using System.Security.Cryptography;
using System.Text;

namespace Sedz.Api.Matching.Register;

/// <summary>Makes one hash of the lines that it is told, in the order in which they come.</summary>
internal sealed class RegisterHash : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds a line; numbers are written in the invariant culture.</summary>
    public void Add(FormattableString line) =>
        hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant(line) + '\n'));

    /// <summary>The hash of all lines, lower-case hexadecimal.</summary>
    public string Told() => Convert.ToHexStringLower(hash.GetCurrentHash());

    /// <inheritdoc />
    public void Dispose() => hash.Dispose();
}
