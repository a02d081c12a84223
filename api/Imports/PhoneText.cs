using Sedz.Analytics.Spreadsheets;

namespace Sedz.Api.Imports;

/// <summary>A telephone number in one text with its extension, as it is kept encrypted and written back by an export.</summary>
internal static class PhoneText
{
    private const string Thailand = "+66";
    private const string Extension = " ต่อ ";

    /// <summary>The number in E.164, and its extension.</summary>
    public static string Of(ContactPhone phone) =>
        phone.Extension is { } extension ? $"{phone.Reveal()}{Extension}{extension}" : phone.Reveal();

    /// <summary>The number as people in Thailand write it, with its leading zero.</summary>
    public static string Local(string text) => text.StartsWith(Thailand, StringComparison.Ordinal) ? $"0{text[Thailand.Length..]}" : text;

    /// <summary>The number with its digits masked.</summary>
    public static string Masked(string text) => PhoneCell.Read(text) is { HasValue: true } phone ? Local(phone.Value.ToString()) : "xxx";
}
