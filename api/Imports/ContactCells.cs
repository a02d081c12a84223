using System.Net.Mail;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Api.Imports;

/// <summary>The cells by which a sheet names a person to be reached: name and mail address. Both are personal data.</summary>
internal static class ContactCells
{
    private static readonly CellError InvalidEmail = new("invalid_email", new(
        "อีเมลไม่ถูกต้อง โปรดตรวจ", "this is no mail address: please check"));

    /// <summary>Reads a name.</summary>
    public static CellReading<string> ReadName(string? cell)
    {
        var name = CellText.Normalize(cell);
        return MissingMarker.MarksNone(name) || MissingMarker.Marks(name) ? default : new(name);
    }

    /// <summary>Reads a mail address.</summary>
    public static CellReading<string> ReadEmail(string? cell)
    {
        var text = CellText.Normalize(cell);
        if (MissingMarker.MarksNone(text) || MissingMarker.Marks(text)) return default;
        return MailAddress.TryCreate(text, out var address) && address.Address == text
            && address.Host.Contains('.', StringComparison.Ordinal)
            ? new(text)
            : new(InvalidEmail);
    }
}
