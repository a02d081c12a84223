using System.Globalization;
using System.Text;
using SQLitePCL;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// The collation <c>th</c>: Thai dictionary order (a leading vowel sorts behind its consonant, tone marks count last) by .NET's ICU,
/// because SQLite has none. PostgreSQL gives the same name to its own ICU collation.
/// </summary>
/// <remarks>
/// Texts that the language calls equal are ordered by their code points, so only identical texts are equal and an order never depends
/// on chance. An index in this collation belongs to one version of ICU: after an upgrade of the runtime run <c>REINDEX th</c>.
/// </remarks>
public static class ThaiCollation
{
    /// <summary>Name of the collation in SQL and in the model's <c>UseCollation</c>.</summary>
    public const string Name = "th";

    private static readonly CompareInfo Order = CultureInfo.GetCultureInfo("th-TH").CompareInfo;

    /// <summary>Compares two texts in dictionary order, then by code units; 0 only for identical texts.</summary>
    public static int Compare(string left, string right) =>
        Order.Compare(left, right, CompareOptions.None) is not 0 and var order ? order : string.CompareOrdinal(left, right);

    /// <summary>Gives the collation to a native connection, for as long as that lives.</summary>
    internal static void Register(sqlite3 handle)
    {
        var code = raw.sqlite3__create_collation_utf8(
            handle, Name, null, (_, left, right) => Compare(Encoding.UTF8.GetString(left), Encoding.UTF8.GetString(right)));
        if (code != raw.SQLITE_OK)
            throw new InvalidOperationException($"SQLite did not take the collation {Name} (code {code}).");
    }
}
