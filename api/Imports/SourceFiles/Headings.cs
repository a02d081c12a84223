using Sedz.Analytics.Spreadsheets;

namespace Sedz.Api.Imports.SourceFiles;

/// <summary>Finds columns by what people call them: letter case, spaces, dots and dashes do not matter.</summary>
internal static class Headings
{
    private const string Ignored = " _-./()[]:'\"";

    /// <summary>The first column that bears one of the names, in the order of the names; null without one.</summary>
    /// <param name="columns">The columns of a file.</param>
    /// <param name="names">Names as <see cref="Key"/> reduces them, the most telling first.</param>
    public static string? Find(IEnumerable<string> columns, params IReadOnlyList<string> names)
    {
        var byKey = columns.Distinct(StringComparer.OrdinalIgnoreCase).ToLookup(Key);
        return names.Select(name => byKey[name].FirstOrDefault()).FirstOrDefault(column => column is not null);
    }

    /// <summary>A heading reduced to what names of columns are compared by.</summary>
    public static string Key(string heading) =>
        new([.. CellText.Normalize(heading).ToLowerInvariant().Where(letter => !Ignored.Contains(letter, StringComparison.Ordinal))]);
}
