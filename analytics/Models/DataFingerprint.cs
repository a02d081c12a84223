using System.Security.Cryptography;
using System.Text;

namespace Sedz.Analytics.Models;

/// <summary>Tells whether the data that a model was trained on are still the same.</summary>
public static class DataFingerprint
{
    /// <summary>
    /// SHA-256 over the rows, each in UTF-8 with a line feed after it, in ordinal order: the order in which rows are read does not count.
    /// Lower-case hexadecimal.
    /// </summary>
    /// <param name="rows">One line for each row, numbers in the invariant culture.</param>
    public static string Of(IEnumerable<string> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows.Order(StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{row}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
