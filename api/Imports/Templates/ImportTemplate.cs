using System.Text;
using Sedz.Api.Exports;
using Sedz.Api.Imports.Contacts;
using Sedz.Api.Imports.Partners;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Sites;
using Sedz.Api.Imports.Workers;

namespace Sedz.Api.Imports.Templates;

/// <summary>
/// Empty sheets to fill in: the headings that an import reads, Thai with the English in parentheses, in one row. The import reads them as they
/// are.
/// </summary>
public static class ImportTemplate
{
    private static readonly Dictionary<string, IReadOnlyList<string>> HeadingsByKind = new()
    {
        ["sites"] = Of(SiteHeadings.Table),
        ["contacts"] = Of(ContactHeadings.Table),
        ["workers"] = Of(WorkerHeadings.Table),
        ["partners"] = Of(PartnerHeadings.Table),
    };

    /// <summary>The kinds of lists that have one.</summary>
    public static IReadOnlyCollection<string> Kinds => HeadingsByKind.Keys;

    /// <summary>Writes a template.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="format">The format.</param>
    public static byte[] Write(string kind, SubmissionFormat format)
    {
        var headings = HeadingsByKind[kind];
        if (format == SubmissionFormat.Csv)
        {
            var line = string.Join(',', headings.Select(heading => $"\"{heading.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
            return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{line}\r\n")];
        }

        using var file = new MemoryStream();
        WorkbookFile.Write(file, [[.. headings]]);
        return file.ToArray();
    }

    private static IReadOnlyList<string> Of<TColumn>(HeadingTable<TColumn> table)
        where TColumn : struct, Enum => [.. table.Headings.Select(heading => $"{heading.Th} ({heading.En})")];
}
