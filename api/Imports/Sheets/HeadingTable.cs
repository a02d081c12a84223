using System.Collections.Frozen;
using System.Text;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Api.Imports.Sheets;

/// <summary>The headings of one kind of sheet, and which column a heading of a real sheet means.</summary>
/// <typeparam name="TColumn">The columns of this kind of sheet.</typeparam>
public sealed class HeadingTable<TColumn>
    where TColumn : struct, Enum
{
    private readonly FrozenDictionary<string, TColumn> columns;

    /// <summary>A table from its rows.</summary>
    /// <exception cref="ArgumentException">Two columns claim one heading.</exception>
    public HeadingTable(params IReadOnlyList<Heading<TColumn>> headings)
    {
        Headings = headings;
        columns = headings
            .SelectMany(h => new[] { h.Th, h.En }.Concat(h.Variants).Select(Bare).Distinct().Select(text => (Text: text, h.Column)))
            .ToFrozenDictionary(h => h.Text, h => h.Column, StringComparer.Ordinal);
    }

    /// <summary>The rows, in the order in which the export writes the columns.</summary>
    public IReadOnlyList<Heading<TColumn>> Headings { get; }

    /// <summary>Which column a heading means: by its whole text, else without what stands in parentheses.</summary>
    /// <returns>Nothing when the heading is not known.</returns>
    public TColumn? Find(string heading)
    {
        var normalized = CellText.Normalize(heading);
        return columns.TryGetValue(Bare(normalized), out var column)
            || columns.TryGetValue(Bare(WithoutParentheses(normalized)), out column)
            ? column
            : null;
    }

    /// <summary>The Thai and English heading of a column.</summary>
    public Heading<TColumn> Of(TColumn column) => Headings.First(h => EqualityComparer<TColumn>.Default.Equals(h.Column, column));

    /// <summary>How many headings of a row mean a known column: what tells a heading row from a title or from data.</summary>
    internal int Recognised(IReadOnlyList<string> row) => row.Count(cell => Find(cell) is not null);

    /// <summary>The required headings that a row lacks.</summary>
    internal IReadOnlyList<(string Th, string En)> MissingFrom(IReadOnlyList<string> row)
    {
        var found = row.Select(Find).OfType<TColumn>().ToHashSet();
        return [.. Headings.Where(h => h.Required && !found.Contains(h.Column)).Select(h => (h.Th, h.En))];
    }

    /// <summary>Letters, marks and digits only, in lower case.</summary>
    private static string Bare(string heading)
    {
        var bare = new StringBuilder(heading.Length);
        foreach (var character in CellText.Normalize(heading))
        {
            if (!char.IsWhiteSpace(character) && !char.IsPunctuation(character) && !char.IsSymbol(character))
                bare.Append(char.ToLowerInvariant(character));
        }

        return bare.ToString();
    }

    private static string WithoutParentheses(string heading)
    {
        var outside = new StringBuilder(heading.Length);
        var depth = 0;
        foreach (var character in heading)
        {
            if (character is '(' or '[') depth++;
            else if (character is ')' or ']') depth = Math.Max(0, depth - 1);
            else if (depth == 0) outside.Append(character);
        }

        return outside.ToString();
    }
}
