using System.Diagnostics.CodeAnalysis;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// A Thai national identification number, or the registration number of a juristic person, which follows the same rule and begins with 0.
/// It is personal data: its text is a mask, and the digits are handed out only by a call that says so.
/// </summary>
public sealed class NationalId : IEquatable<NationalId>
{
    /// <summary>Digits of a number, the check digit included.</summary>
    public const int Length = 13;

    private readonly string digits;

    private NationalId(string digits) => this.digits = digits;

    /// <summary>Whether the number is that of a juristic person.</summary>
    public bool IsJuristic => digits[0] == '0';

    /// <summary>Makes a number of its thirteen digits.</summary>
    /// <param name="digits">Arabic digits only.</param>
    /// <param name="id">The number.</param>
    /// <returns>False when there are not thirteen digits or the last does not fit the others.</returns>
    public static bool TryCreate(string digits, [NotNullWhen(true)] out NationalId? id)
    {
        ArgumentNullException.ThrowIfNull(digits);
        id = digits.Length == Length && digits.All(char.IsAsciiDigit) && digits[^1] - '0' == CheckDigit(digits) ? new(digits) : null;
        return id is not null;
    }

    /// <summary>The thirteen digits. For encryption, and for the person who typed them.</summary>
    public string Reveal() => digits;

    /// <summary>The number with its digits masked: <c>1-99xx-xxxxx-xx-5</c>.</summary>
    public override string ToString() => Mask(digits);

    /// <summary>Thirteen digits, whether or not they are a valid number, with most of them masked.</summary>
    /// <param name="digits">Thirteen digits.</param>
    public static string Mask(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        return $"{digits[0]}-{digits[1..3]}xx-xxxxx-xx-{digits[^1]}";
    }

    /// <inheritdoc/>
    public bool Equals(NationalId? other) => other is not null && digits == other.digits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NationalId);

    /// <inheritdoc/>
    public override int GetHashCode() => digits.GetHashCode(StringComparison.Ordinal);

    /// <summary>(11 − (Σ digit × weight) mod 11) mod 10, weights 13 down to 2 over the first twelve digits.</summary>
    private static int CheckDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < Length - 1; i++) sum += (digits[i] - '0') * (Length - i);
        return (11 - (sum % 11)) % 10;
    }
}
