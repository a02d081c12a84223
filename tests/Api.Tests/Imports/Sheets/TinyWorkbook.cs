using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Sedz.Api.Tests.Imports.Sheets;

/// <summary>
/// The smallest XLSX that holds typed cells, written by hand so that what is read was not written by the same library. Cells carry no
/// reference, which is legal and which the Ministry's export does.
/// </summary>
internal static class TinyWorkbook
{
    private const int DayStyle = 1;

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    /// <summary>A formula with the value that it gave when it was last calculated.</summary>
    public static object Formula(string formula, double value) => (formula, value);

    /// <summary>A formula that gave an error, such as <c>#REF!</c>, when it was last calculated.</summary>
    public static object FormulaError(string error) => ("1/0", error);

    /// <summary>The bytes of a workbook with one sheet.</summary>
    public static byte[] Of(params object[][] rows) => OfSheets(rows);

    /// <summary>The bytes of a workbook with several sheets, named 1, 2 and so on.</summary>
    public static byte[] OfSheets(params object[][][] sheets)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(archive, "_rels/.rels", Links(("r1", "officeDocument", "xl/workbook.xml")));
            Part(archive, "xl/workbook.xml", new XElement(Main + "workbook", new XElement(
                Main + "sheets",
                sheets.Select((_, i) => new XElement(
                    Main + "sheet", new XAttribute("name", $"{i + 1}"), new XAttribute("sheetId", i + 1),
                    new XAttribute(Relations + "id", $"s{i + 1}"))))));
            Part(archive, "xl/_rels/workbook.xml.rels", Links([
                ("r2", "styles", "styles.xml"),
                .. sheets.Select((_, i) => ($"s{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml"))]));
            Part(archive, "xl/styles.xml", new XElement(Main + "styleSheet", new XElement(
                Main + "cellXfs",
                new XElement(Main + "xf", new XAttribute("numFmtId", 0)),
                new XElement(Main + "xf", new XAttribute("numFmtId", 14), new XAttribute("applyNumberFormat", 1)))));
            foreach (var (i, rows) in sheets.Index())
            {
                Part(archive, $"xl/worksheets/sheet{i + 1}.xml", new XElement(Main + "worksheet", new XElement(
                    Main + "sheetData", rows.Select(row => new XElement(Main + "row", row.Select(Cell))))));
            }
        }

        return stream.ToArray();
    }

    private static XElement Cell(object value) => value switch
    {
        string text => new(Main + "c", new XAttribute("t", "inlineStr"), new XElement(Main + "is", new XElement(Main + "t", text))),
        bool yes => new(Main + "c", new XAttribute("t", "b"), new XElement(Main + "v", yes ? 1 : 0)),
        DateOnly day => new(Main + "c", new XAttribute("s", DayStyle), new XElement(Main + "v", day.DayNumber - SerialZero.DayNumber)),
        (string formula, double cached) => new(Main + "c", new XElement(Main + "f", formula), new XElement(Main + "v", Text(cached))),
        (string formula, string error) => new(
            Main + "c", new XAttribute("t", "e"), new XElement(Main + "f", formula), new XElement(Main + "v", error)),
        double number => new(Main + "c", new XElement(Main + "v", Text(number))),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "No such cell"),
    };

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static XElement Links(params (string Id, string Type, string Target)[] links) =>
        new(Package + "Relationships", links.Select(l => new XElement(
        Package + "Relationship", new XAttribute("Id", l.Id), new XAttribute("Type", $"{Relations}/{l.Type}"),
            new XAttribute("Target", l.Target))));

    private static void Part(ZipArchive archive, string name, XElement content)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(new XDeclaration("1.0", "UTF-8", null) + content.ToString(SaveOptions.DisableFormatting)));
    }
}
