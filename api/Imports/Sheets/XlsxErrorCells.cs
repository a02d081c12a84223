using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Sedz.Api.Imports.Sheets;

/// <summary>
/// Finds the cells of type <c>e</c> in an XLSX. Cells and rows need not say where they stand: those that do not follow the last.
/// </summary>
internal static class XlsxErrorCells
{
    private const string Folder = "xl/";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true };

    /// <summary>Finds them.</summary>
    public static void Find(Stream workbook, ErrorCells found)
    {
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var targets = Elements(archive, Folder + "_rels/workbook.xml.rels", "Relationship")
            .ToDictionary(link => link["Id"], link => link["Target"]);
        foreach (var sheet in Elements(archive, Folder + "workbook.xml", "sheet"))
        {
            if (targets.GetValueOrDefault(sheet["id"]) is { } target) FindIn(archive, PathOf(target), sheet["name"], found);
        }
    }

    private static string PathOf(string target) => target.StartsWith('/') ? target[1..] : Folder + target;

    /// <summary>The attributes of every element of a name by their local names; none where the archive has no such part.</summary>
    private static List<Dictionary<string, string>> Elements(ZipArchive archive, string path, string element)
    {
        var elements = new List<Dictionary<string, string>>();
        if (archive.GetEntry(path) is not { } part) return elements;
        using var stream = part.Open();
        using var xml = XmlReader.Create(stream, Settings);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != element) continue;
            var attributes = new Dictionary<string, string>();
            while (xml.MoveToNextAttribute()) attributes[xml.LocalName] = xml.Value;
            elements.Add(attributes);
        }

        return elements;
    }

    private static void FindIn(ZipArchive archive, string path, string sheet, ErrorCells found)
    {
        if (archive.GetEntry(path) is not { } part) return;
        using var stream = part.Open();
        using var xml = XmlReader.Create(stream, Settings);
        var (row, column, isError) = (-1, -1, false);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "row":
                    row = xml.GetAttribute("r") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) - 1 : row + 1;
                    column = -1;
                    break;
                case "c":
                    column = xml.GetAttribute("r") is { } reference ? ColumnOf(reference) : column + 1;
                    isError = xml.GetAttribute("t") == "e";
                    break;
                case "v" when isError:
                    found.Add(sheet, row, column, xml.ReadString());
                    break;
            }
        }
    }

    /// <summary>The column of a reference such as AB12, from 0.</summary>
    private static int ColumnOf(string reference)
    {
        const int Alphabet = 26;
        return reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => column * Alphabet + (letter & 0x1F)) - 1;
    }
}
