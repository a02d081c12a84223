using Sedz.Analytics.Spreadsheets;

namespace Sedz.Api.Imports;

/// <summary>
/// Masks the name of a person whom the row itself names, wherever else in the row it stands: the whole name, the name without its title,
/// and each of its parts.
/// </summary>
internal static class PersonName
{
    private const string Masked = "xxx";

    /// <summary>Shorter names and parts of names stand inside ordinary words.</summary>
    private const int ShortestName = 4;

    /// <summary>The text with the name masked, in the one spelling; as it is where the name does not occur.</summary>
    public static string? Mask(string? text, string name)
    {
        var plain = CellText.Normalize(text);
        var masked = Forms(CellText.Normalize(name))
            .Aggregate(plain, (rest, form) => rest.Replace(form, Masked, StringComparison.OrdinalIgnoreCase));
        return masked == plain ? text : masked;
    }

    /// <summary>The forms in which a name recurs, the longest first.</summary>
    private static IEnumerable<string> Forms(string name)
    {
        var untitled = PersonalDataMask.WithoutTitle(name);
        return new[] { name, untitled }.Concat(untitled.Split(' ')).Where(form => form.Length >= ShortestName)
            .Distinct().OrderByDescending(form => form.Length);
    }
}
