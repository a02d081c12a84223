using Sedz.Api.Exports;
using Sedz.Api.Imports.Activities;
using Sedz.Api.Imports.Contacts;
using Sedz.Api.Imports.Flows;
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
    private static readonly Dictionary<string, string[]> HeadingsByKind = new()
    {
        ["sites"] = Of(SiteHeadings.Table),
        ["contacts"] = Of(ContactHeadings.Table),
        ["workers"] = Of(WorkerHeadings.Table),
        ["partners"] = Of(PartnerHeadings.Table),
        ["activities"] = Of(ActivityHeadings.Table),
        ["flows"] = Of(FlowHeadings.Table),
    };

    /// <summary>The kinds of lists that have one.</summary>
    public static IReadOnlyCollection<string> Kinds => HeadingsByKind.Keys;

    /// <summary>Writes a template.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="format">The format.</param>
    public static byte[] Write(string kind, SubmissionFormat format)
    {
        string[][] table = [HeadingsByKind[kind]];
        using var file = new MemoryStream();
        if (format == SubmissionFormat.Csv) CsvFile.Write(file, table);
        else WorkbookFile.Write(file, table);
        return file.ToArray();
    }

    private static string[] Of<TColumn>(HeadingTable<TColumn> table)
        where TColumn : struct, Enum => [.. table.Headings.Select(heading => $"{heading.Th} ({heading.En})")];
}
