using System.Globalization;

namespace Sedz.Schema.Workers;

/// <summary>
/// Codes of ISIC Rev. 4 and of TSIC, which adds a fifth digit. Sections and divisions are checked; the digits after a division are the
/// national table's and are kept as they are.
/// </summary>
public static class IndustryCodes
{
    private const int DivisionDigits = 2;
    private const int MostDigits = 5;

    /// <summary>The sections with their first and last division; the numbers between sections are not used.</summary>
    private static readonly (char Section, int First, int Last)[] Sections =
    [
        ('A', 1, 3), ('B', 5, 9), ('C', 10, 33), ('D', 35, 35), ('E', 36, 39), ('F', 41, 43), ('G', 45, 47), ('H', 49, 53), ('I', 55, 56),
        ('J', 58, 63), ('K', 64, 66), ('L', 68, 68), ('M', 69, 75), ('N', 77, 82), ('O', 84, 84), ('P', 85, 85), ('Q', 86, 88),
        ('R', 90, 93), ('S', 94, 96), ('T', 97, 98), ('U', 99, 99),
    ];

    /// <summary>Divisions inside a section that are not used.</summary>
    private static readonly HashSet<int> Unused = [34, 40, 44, 48, 54, 57, 67, 76, 83, 89];

    /// <summary>Whether a text is a section's letter, or two to five digits that begin with a division.</summary>
    public static bool Exists(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == 1 ? Array.Exists(Sections, s => s.Section == code[0]) : SectionOf(code) is not null;
    }

    /// <summary>The section of a code, letter or digits; null for what is no code.</summary>
    public static char? SectionOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length == 1) return Array.Exists(Sections, s => s.Section == code[0]) ? code[0] : null;
        if (code.Length is < DivisionDigits or > MostDigits || !code.All(char.IsAsciiDigit)) return null;
        var division = int.Parse(code.AsSpan(0, DivisionDigits), CultureInfo.InvariantCulture);
        foreach (var (section, first, last) in Sections)
        {
            if (division >= first && division <= last && !Unused.Contains(division)) return section;
        }

        return null;
    }
}
