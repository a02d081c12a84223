using System.Linq.Expressions;

namespace Sedz.Schema;

/// <summary>
/// One spelling for Thai letters that can be typed in more than one way and look the same: sara am, as one letter (U+0E33) or as nikhahit
/// and sara aa (U+0E4D U+0E32) with a tone mark before, between or without; and sara ae, as one letter (U+0E41) or as sara e twice (U+0E40
/// U+0E40). Texts are kept letter by letter as they were sent; who searches unifies both sides.
/// </summary>
/// <remarks>
/// The same replacements make the text of a caller, an expression that translates to SQL, and the SQL of indexes, so that all three agree:
/// a database that was indexed with other ones must be indexed anew.
/// </remarks>
public static class ThaiSpelling
{
    private const string ToneMarks = "\u0E48\u0E49\u0E4A\u0E4B";
    private const string Nikhahit = "\u0E4D";
    private const string SaraAa = "\u0E32";
    private const string SaraAm = "\u0E33";
    private const string SaraE = "\u0E40";
    private const string SaraAe = "\u0E41";

    /// <summary>What is replaced, in order. Each leaves nothing that an earlier one would replace.</summary>
    private static readonly (string Typed, string Unified)[] Replacements =
    [
        .. ToneMarks.Select(tone => ($"{Nikhahit}{tone}{SaraAa}", $"{tone}{SaraAm}")),
        (Nikhahit + SaraAa, SaraAm),
        (SaraE + SaraE, SaraAe),
    ];

    /// <summary>The unified spelling as an expression that a database can work out.</summary>
    public static Expression<Func<string, string>> Unified { get; } = UnifiedExpression();

    /// <summary>The unified spelling of a text. A text that is unified already stays as it is.</summary>
    public static string Unify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Replacements.Aggregate(text, (at, next) => at.Replace(next.Typed, next.Unified, StringComparison.Ordinal));
    }

    /// <summary>The unified spelling of a column in SQL, letter by letter what <see cref="Unified"/> is translated to.</summary>
    /// <param name="column">The column, in quotes.</param>
    internal static string Sql(string column) =>
        Replacements.Aggregate(column, (at, next) => $"replace({at}, '{next.Typed}', '{next.Unified}')");

    private static Expression<Func<string, string>> UnifiedExpression()
    {
        var text = Expression.Parameter(typeof(string), "text");
        var replace = typeof(string).GetMethod(nameof(string.Replace), [typeof(string), typeof(string)])!;
        return Expression.Lambda<Func<string, string>>(
            Replacements.Aggregate(
                (Expression)text,
                (at, next) => Expression.Call(at, replace, Expression.Constant(next.Typed), Expression.Constant(next.Unified))),
            text);
    }
}
