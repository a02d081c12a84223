using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Imports.Contacts;

/// <summary>The two roles by the words of the form. A cell that names both names none.</summary>
internal static partial class ContactRoleCell
{
    private static readonly CellError Unknown = new("unknown_role", new(
        "ไม่รู้จักบทบาท โปรดเลือก ผู้ประสานงานหลัก (Key Person) หรือ ผู้รายงานผล",
        "the role is not known: choose key person or reporting officer"));

    /// <summary>Reads a role.</summary>
    public static CellReading<ContactRole> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.Marks(text)) return default;
        return (KeyPerson.IsMatch(text), ReportingOfficer.IsMatch(text)) switch
        {
            (true, false) => new(ContactRole.KeyPerson),
            (false, true) => new(ContactRole.ReportingOfficer),
            _ => new(Unknown),
        };
    }

    [GeneratedRegex(@"ผู้ประสาน|key[\s_-]*person|coordinator")]
    private static partial Regex KeyPerson { get; }

    [GeneratedRegex(@"รายงาน|report")]
    private static partial Regex ReportingOfficer { get; }
}
