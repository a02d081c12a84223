using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Sedz.Api.Exports;

/// <summary>
/// Writes a table as a workbook of one sheet (XLSX), every cell as text. The bytes depend on nothing but the table: there is no clock, no
/// name of an author and no random number in them, so that two exports of the same data can be compared as files.
/// </summary>
internal static partial class WorkbookFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private const string ContentTypes =
        $"""<Types xmlns="{Package}/content-types">"""
        + """<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"""
        + $"""<Override PartName="/xl/workbook.xml" ContentType="{MediaType}.sheet.main+xml"/>"""
        + $"""<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{MediaType}.worksheet+xml"/></Types>""";

    private const string Workbook =
        $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>""";

    /// <summary>The first moment that an archive can name; every part is given it.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the table.</summary>
    /// <param name="file">Where to; it stays open.</param>
    /// <param name="table">The rows, the heading row first.</param>
    public static void Write(Stream file, IEnumerable<string[]> table)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        Part(archive, "[Content_Types].xml", xml => xml.WriteRaw(ContentTypes));
        Part(archive, "_rels/.rels", xml => xml.WriteRaw(LinkTo("officeDocument", "xl/workbook.xml")));
        Part(archive, "xl/workbook.xml", xml => xml.WriteRaw(Workbook));
        Part(archive, "xl/_rels/workbook.xml.rels", xml => xml.WriteRaw(LinkTo("worksheet", "worksheets/sheet1.xml")));
        Part(archive, "xl/worksheets/sheet1.xml", xml => WriteSheet(xml, table));
    }

    private static string LinkTo(string type, string target) =>
        $"""<Relationships xmlns="{Package}/relationships">"""
        + $"""<Relationship Id="r1" Type="{Relations}/{type}" Target="{target}"/></Relationships>""";

    private static void Part(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        xml.WriteStartDocument();
        write(xml);
    }

    private static void WriteSheet(XmlWriter xml, IEnumerable<string[]> table)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData", Main);
        foreach (var (row, cells) in table.Index())
        {
            xml.WriteStartElement("row", Main);
            xml.WriteAttributeString("r", (row + 1).ToString(CultureInfo.InvariantCulture));
            foreach (var (column, cell) in cells.Index()) WriteCell(xml, $"{Letters(column)}{row + 1}", cell);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, string reference, string cell)
    {
        if (cell.Length == 0) return;
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", reference);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Escaped(cell));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The letters of a column: A for 0, Z for 25, AA for 26.</summary>
    private static string Letters(int column)
    {
        const int Alphabet = 26;
        var last = ((char)('A' + column % Alphabet)).ToString();
        return column < Alphabet ? last : Letters(column / Alphabet - 1) + last;
    }

    /// <summary>
    /// The text with what XML cannot hold written as workbooks write it, <c>_x000B_</c>, and with what looks so by itself kept apart from
    /// it.
    /// </summary>
    private static string Escaped(string text)
    {
        text = LooksEscaped.Replace(text, "_x005F$0");
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) escaped.Append(text[i]).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(text[i])) escaped.Append(text[i]);
            else escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
        }

        return escaped.ToString();
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex LooksEscaped { get; }
}
