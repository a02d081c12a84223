namespace Sedz.Analytics.Spreadsheets;

/// <summary>The address of a public web page.</summary>
public static class WebsiteCell
{
    private static readonly CellError Invalid = new("invalid_website",
        "ไม่ใช่ที่อยู่เว็บ โปรดเขียนแบบ https://ชื่อเว็บ หรือเว้นว่าง", "This is no web address: write https://name, or leave it blank");

    /// <summary>Reads an address of the web, or the name of a host; nothing that a browser would run.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>The address with its scheme; or the error <c>invalid_website</c>.</returns>
    public static CellReading<string> Read(string? cell)
    {
        var text = CellText.Normalize(cell);
        if (MissingMarker.MarksNothing(text)) return default;
        var whole = text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}";
        return !text.Contains(' ', StringComparison.Ordinal)
            && Uri.TryCreate(whole, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.Host.Contains('.', StringComparison.Ordinal)
            && address.UserInfo.Length == 0
            ? new(whole)
            : new(Invalid);
    }
}
