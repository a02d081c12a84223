using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Sedz.Api.Exports;

/// <summary>
/// Writes a Thai document (DOCX): headings, paragraphs and tables in the order in which they are added. The bytes depend on nothing but the
/// text: there is no clock, no name of an author and no random number in them, so that two exports of the same data can be compared as
/// files.
/// </summary>
/// <param name="footer">What stands at the foot of every page, before its number.</param>
internal sealed class WordFile(string footer)
{
    /// <summary>The typeface of Thai official papers; where it is not installed the reader's program takes another.</summary>
    private const string Typeface = "TH Sarabun New";

    /// <summary>Half points: 16 pt for text, as official papers have it.</summary>
    private const string TextSize = "32";
    private const string TableSize = "26";
    private const string HeadingSize = "34";
    private const string TitleSize = "36";

    /// <summary>A4 upright, margins of about 2 cm, in twentieths of a point.</summary>
    private const uint PageWidth = 11_906;
    private const uint PageHeight = 16_838;
    private const int Margin = 1_134;
    private const uint FooterMargin = 567;
    private const int TextWidth = (int)PageWidth - (2 * Margin);

    private const string FooterId = "rId2";

    /// <summary>The first moment that an archive can name; every part is given it.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Body body = new();

    /// <summary>Adds the title.</summary>
    public void AddTitle(string text) => body.Append(Paragraph(text, TitleSize, bold: true, JustificationValues.Center));

    /// <summary>Adds a heading.</summary>
    public void AddHeading(string text) => body.Append(Paragraph(text, HeadingSize, bold: true, JustificationValues.Left, level: 0));

    /// <summary>Adds a paragraph.</summary>
    public void AddParagraph(string text) => body.Append(Paragraph(text, TextSize, bold: false, JustificationValues.Left));

    /// <summary>Adds a table: the first column holds words, the others numbers, which stand to the right.</summary>
    /// <param name="heading">The heading row, which is repeated on every page.</param>
    /// <param name="parts">How wide each column is, in parts of the whole; a number that is wider than its column would be broken.</param>
    /// <param name="rows">The rows, as wide as the heading.</param>
    public void AddTable(IReadOnlyList<string> heading, IReadOnlyList<int> parts, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table(new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4 },
                new LeftBorder { Val = BorderValues.Single, Size = 4 },
                new BottomBorder { Val = BorderValues.Single, Size = 4 },
                new RightBorder { Val = BorderValues.Single, Size = 4 },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
            new TableLayout { Type = TableLayoutValues.Fixed }));
        string[] widths = [.. parts.Select(part => (TextWidth * part / parts.Sum()).ToString(CultureInfo.InvariantCulture))];
        table.Append(new TableGrid(widths.Select(width => new GridColumn { Width = width })));
        table.Append(Row(heading, widths, isHeading: true));
        table.Append(rows.Select(row => Row(row, widths, isHeading: false)));
        body.Append(table);

        // Two tables without a paragraph between them would become one.
        body.Append(Paragraph("", TableSize, bold: false, JustificationValues.Left));
    }

    /// <summary>Adds room for signatures, one under the other, each with name, position and day; they stay on one page.</summary>
    /// <param name="signers">Who signs, in words.</param>
    public void AddSignatures(IEnumerable<string> signers)
    {
        const string Line = "……………………………………………";
        foreach (var signer in signers)
        {
            body.Append(Paragraph("", TextSize, bold: false, JustificationValues.Center, keepNext: true));
            body.Append(Paragraph($"ลงชื่อ {Line} {signer}", TextSize, bold: false, JustificationValues.Center, keepNext: true));
            body.Append(Paragraph($"({Line})", TextSize, bold: false, JustificationValues.Center, keepNext: true));
            body.Append(Paragraph($"ตำแหน่ง {Line}", TextSize, bold: false, JustificationValues.Center, keepNext: true));
            body.Append(Paragraph($"วันที่ {Line}", TextSize, bold: false, JustificationValues.Center));
        }
    }

    /// <summary>Writes the document.</summary>
    /// <param name="file">Where to; it stays open.</param>
    public void Write(Stream file)
    {
        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId },
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin
            {
                Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 0, Footer = FooterMargin, Gutter = 0,
            }));
        using var draft = new MemoryStream();
        using (var document = WordprocessingDocument.Create(draft, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "rId1");
            main.Document = new Document(body);
            main.AddNewPart<FooterPart>(FooterId).Footer = Foot(footer);
        }

        draft.Position = 0;
        CopyWithoutTimes(draft, file);
    }

    private static void CopyWithoutTimes(Stream draft, Stream file)
    {
        using var from = new ZipArchive(draft, ZipArchiveMode.Read);
        using var to = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in from.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
        {
            var copy = to.CreateEntry(part.FullName);
            copy.LastWriteTime = NoTime;
            using var source = part.Open();
            using var target = copy.Open();
            source.CopyTo(target);
        }
    }

    private static Footer Foot(string text)
    {
        var line = Paragraph($"{text} · หน้า ", TableSize, bold: false, JustificationValues.Center);
        line.Append(Field("PAGE"), TextRun(" จาก ", TableSize, bold: false), Field("NUMPAGES"));
        return new(line);
    }

    /// <summary>A number that the reader's program fills in.</summary>
    private static SimpleField Field(string name) => new(TextRun("1", TableSize, bold: false)) { Instruction = $" {name} " };

    private static TableRow Row(IReadOnlyList<string> cells, string[] widths, bool isHeading)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        if (isHeading) row.TableRowProperties!.Append(new TableHeader());
        foreach (var (column, cell) in cells.Index())
        {
            var side = isHeading ? JustificationValues.Center : column == 0 ? JustificationValues.Left : JustificationValues.Right;
            row.Append(new TableCell(
                new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = widths[column] }),
                Paragraph(cell, TableSize, isHeading, side)));
        }

        return row;
    }

    private static Paragraph Paragraph(
        string text, string size, bool bold, JustificationValues side, int? level = null, bool keepNext = false)
    {
        var properties = new ParagraphProperties();
        if (keepNext || level is not null) properties.Append(new KeepNext());
        properties.Append(
            new SpacingBetweenLines { After = level is null ? "0" : "60", Line = "240", LineRule = LineSpacingRuleValues.Auto },
            new Justification { Val = side });
        if (level is { } outline) properties.Append(new OutlineLevel { Val = outline });
        return text.Length == 0 ? new(properties) : new(properties, TextRun(text, size, bold));
    }

    private static Run TextRun(string text, string size, bool bold)
    {
        var run = new RunProperties(new RunFonts { Ascii = Typeface, HighAnsi = Typeface, ComplexScript = Typeface });
        if (bold) run.Append(new Bold(), new BoldComplexScript());
        run.Append(
            new FontSize { Val = size },
            new FontSizeComplexScript { Val = size },
            new Languages { Val = "th-TH", EastAsia = "th-TH", Bidi = "th-TH" });
        return new(run, new Text(Plain(text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <summary>The text without what XML cannot hold.</summary>
    private static string Plain(string text) => new([.. text.Where(letter => letter >= ' ' && letter is not ('\uFFFE' or '\uFFFF'))]);
}
