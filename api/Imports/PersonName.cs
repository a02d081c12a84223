namespace Sedz.Api.Imports;

/// <summary>Masks the name of a person whom the row itself names, wherever else in the row it stands.</summary>
internal static class PersonName
{
    private const string Masked = "xxx";

    /// <summary>Shorter names stand inside ordinary words.</summary>
    private const int ShortestName = 5;

    /// <summary>The text with the name masked.</summary>
    public static string? Mask(string? text, string name) => text is null || name.Length < ShortestName
        ? text
        : text.Replace(name, Masked, StringComparison.OrdinalIgnoreCase);
}
