namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// A telephone number. It is personal data: its text is a mask, and the number itself is handed out only by a call that says so. Two are
/// equal when number and extension are.
/// </summary>
public sealed class ContactPhone : IEquatable<ContactPhone>
{
    // What a mask leaves: the country code and the last two digits, enough to recognise one's own number and no more.
    private const int PrefixShown = 3;
    private const int DigitsShown = 2;

    private readonly string e164;

    internal ContactPhone(string e164, string? extension)
    {
        this.e164 = e164;
        Extension = extension;
    }

    /// <summary>Digits to dial after the connection; null for none.</summary>
    public string? Extension { get; }

    /// <summary>The number in E.164, such as <c>+66812345678</c>. For encryption, for dialling, and for the person who typed it.</summary>
    public string Reveal() => e164;

    /// <summary>The number with its digits masked: <c>+66xxxxxxx78</c>.</summary>
    public override string ToString() =>
        $"{e164[..PrefixShown]}{new string('x', e164.Length - PrefixShown - DigitsShown)}{e164[^DigitsShown..]}";

    /// <inheritdoc/>
    public bool Equals(ContactPhone? other) => other is not null && e164 == other.e164 && Extension == other.Extension;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContactPhone);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(e164, Extension);
}
