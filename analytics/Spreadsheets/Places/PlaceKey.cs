namespace Sedz.Analytics.Spreadsheets.Places;

/// <summary>A place name reduced to what tells it from others: no spaces, dots, dashes or ฯ, lower case.</summary>
internal static class PlaceKey
{
    private const string Insignificant = " .-ฯ'\",_/()";

    /// <summary>The key of a name. Lop Buri and Lopburi, and สุไหงโก-ลก and สุไหงโกลก, have one key.</summary>
    public static string Of(string name) =>
        string.Concat(CellText.Normalize(name).ToLowerInvariant().Where(c => !Insignificant.Contains(c, StringComparison.Ordinal)));
}
