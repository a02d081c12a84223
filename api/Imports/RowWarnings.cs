namespace Sedz.Api.Imports;

/// <summary>Warnings that only an import can give, beside those of the cells (<see cref="Analytics.Spreadsheets.CellWarnings"/>).</summary>
public static class RowWarnings
{
    /// <summary>An answer cannot be read: it counts as not known.</summary>
    public const string UnreadableAnswer = "unreadable_answer";

    /// <summary>
    /// The sub-district is not in the place table; tables differ by some eighty, so the words are kept and nothing is refused.
    /// </summary>
    public const string UnknownSubdistrict = "unknown_subdistrict";

    /// <summary>The point lies outside the boundary of the stated province.</summary>
    public const string OutsideProvince = "outside_province";

    /// <summary>The form was sent after the round's deadline.</summary>
    public const string Late = "late";
}
