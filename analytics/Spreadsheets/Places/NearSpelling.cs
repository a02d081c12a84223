namespace Sedz.Analytics.Spreadsheets.Places;

/// <summary>What makes one name a single slip away from another.</summary>
internal static class NearSpelling
{
    /// <summary>Shorter names have too many neighbours: ตรัง and ตราด are one letter apart.</summary>
    public const int ShortestKey = 4;

    // Letters that sound alike, each over the one it is folded into.
    private const string Alike = "ฎศษณฬฑ";
    private const string FoldedInto = "ฏสสนลท";
    private const char Thanthakhat = '์';

    /// <summary>
    /// Whether two keys differ by at most one insertion, deletion, replacement or exchange of neighbours: a Damerau–Levenshtein distance
    /// of at most one.
    /// </summary>
    public static bool DiffersByOneSlip(string left, string right)
    {
        if (left.Length > right.Length) (left, right) = (right, left);
        if (right.Length - left.Length > 1) return false;
        var start = left.AsSpan().CommonPrefixLength(right);
        var l = left.AsSpan(start);
        var r = right.AsSpan(start);
        if (left.Length < right.Length) return l.SequenceEqual(r[1..]);
        return l.Length <= 1 || l[1..].SequenceEqual(r[1..]) || (l[0] == r[1] && l[1] == r[0] && l[2..].SequenceEqual(r[2..]));
    }

    /// <summary>The key with letters that sound alike as one letter, and without the mark of a silent letter.</summary>
    public static string Fold(string key) => string.Concat(key
        .Where(c => c != Thanthakhat)
        .Select(c => Alike.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? FoldedInto[i] : c));
}
