using System.IO.Compression;
using System.Text;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Sites;

namespace Sedz.Api.Tests.Imports.Sheets;

public sealed class SheetTests
{
    private const string Heading = "ชื่อพื้นที่,จังหวัด,ประเภทพื้นที่";
    private const string Row = "สวนตัวอย่าง,เพชรบูรณ์,ภาคเอกชน";

    private static readonly Encoding Windows874 = CodePagesEncodingProvider.Instance.GetEncoding(874)!;

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes($"{Heading}\r\n{Row}\r\n") },
        { "utf-8", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{Heading}\n{Row}")] },
        { "utf-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes($"{Heading}\n{Row}\n")] },
        { "utf-16BE", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes($"{Heading}\n{Row}\n")] },
        { "utf-16", Encoding.Unicode.GetBytes($"{Heading}\n{Row}\n") },
        { "windows-874", Windows874.GetBytes($"{Heading}\n{Row}\n") },
    };

    [Theory, MemberData(nameof(Encodings))]
    public void Text_InEachEncoding_IsReadAlike(string encoding, byte[] bytes)
    {
        using var sheet = Open(bytes);
        Assert.Equal(encoding, sheet.Encoding);
        Assert.Equal(Row.Split(','), Assert.Single(sheet.Rows()).Cells);
        Assert.Equal("เพชรบูรณ์", sheet.Columns.Cell(new(1, Row.Split(',')), SiteColumn.Province));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Text_LongerThanABlock_IsKnownAsUtf8WhereverACharacterIsCut(int shift)
    {
        var text = $"{Heading}\n{new string('x', shift)}{string.Concat(Enumerable.Repeat($"{Row}\n", 3000))}";
        using var sheet = Open(Encoding.UTF8.GetBytes(text));
        Assert.Equal("utf-8", sheet.Encoding);
        Assert.Equal(3000, sheet.Rows().Count());
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Delimiter_OutsideQuotes_IsFound(char delimiter)
    {
        var text = $"{Heading}\n\"สวน; ก, ข\tค\",เพชรบูรณ์,ภาคเอกชน\n".Replace("\",", $"\"{delimiter}", StringComparison.Ordinal);
        text = text.Replace(Heading, Heading.Replace(',', delimiter), StringComparison.Ordinal)
            .Replace("เพชรบูรณ์,ภาคเอกชน", $"เพชรบูรณ์{delimiter}ภาคเอกชน", StringComparison.Ordinal);
        using var sheet = Open(Encoding.UTF8.GetBytes(text));
        Assert.Equal(["สวน; ก, ข\tค", "เพชรบูรณ์", "ภาคเอกชน"], Assert.Single(sheet.Rows()).Cells);
    }

    [Fact]
    public void Rows_BlankOnesBetween_ArePassedOverAndKeepTheirNumbers()
    {
        using var sheet = Open(Encoding.UTF8.GetBytes($"แบบสำรวจพื้นที่ จังหวัดเพชรบูรณ์,,\n\n{Heading}\n{Row}\n,,\n\n{Row}\n,,\n"));
        Assert.Equal([1, 4], sheet.Rows().Select(r => r.Number));
    }

    [Theory]
    [InlineData("", "empty_sheet")]
    [InlineData("\n\n,,\n", "empty_sheet")]
    [InlineData(Heading, "header_only")]
    [InlineData(Heading + "\n,,\n", "header_only")]
    [InlineData("ชื่อพื้นที่,จังหวัด\nก,ข", "missing_columns")]
    [InlineData("a,b,c\n1,2,3", "missing_columns")]
    [InlineData("ชื่อพื้นที่,จังหวัด,ประเภทพื้นที่,Province\nก,ข,ค,ง", "duplicate_column")]
    [InlineData("<html><table></table></html>", "not_a_sheet")]
    [InlineData("%PDF-1.7", "not_a_sheet")]
    [InlineData("ab\0c,d", "not_a_sheet")]
    [InlineData("PK\u0003\u0004 and nothing more", "not_a_sheet")]
    [InlineData(Heading + "\n\"สวน\" ก,เพชรบูรณ์,ภาคเอกชน", "broken_quotes")]
    [InlineData(Heading + "\n\"สวน,เพชรบูรณ์,ภาคเอกชน", "broken_quotes")]
    public void BadFile_EachKind_IsRefusedInBothLanguagesWithARemedy(string text, string code) =>
        AssertRefused(code, Encoding.UTF8.GetBytes(text), SheetLimits.Default);

    [Fact]
    public void BadBytes_OfNoThaiEncoding_AreRefused() =>
        AssertRefused("unknown_encoding", [0x41, 0x2C, 0xFF, 0xFE, 0x0A], SheetLimits.Default);

    [Fact]
    public void Archive_OfOtherThings_IsNotASheet()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry("word/document.xml");
        AssertRefused("not_a_sheet", stream.ToArray(), SheetLimits.Default);
    }

    [Theory]
    [InlineData("café,b")]
    [InlineData("à¸à¸£à¸¸à¸,b")]
    public void BadBytes_OfAWesternCodePage_AreNotTakenForThai(string text) =>
        AssertRefused("unknown_encoding", Encoding.Latin1.GetBytes(text), SheetLimits.Default);

    [Fact]
    public void BadBytes_UnderAMarkOfUtf8_AreRefused() =>
        AssertRefused("unknown_encoding", [.. Encoding.UTF8.Preamble, .. Windows874.GetBytes($"{Heading}\n{Row}\n")], SheetLimits.Default);

    [Fact]
    public void Text_In874WithASlipOfTheFinger_IsStillThai()
    {
        using var sheet = Open(Windows874.GetBytes($"{Heading}\n{string.Concat(Enumerable.Repeat($"{Row}\n", 20))} ้สวน,น่าน,วัด\n"));
        Assert.Equal("windows-874", sheet.Encoding);
    }

    [Fact]
    public void Row_LongerThanTheLimit_IsRefused() =>
        AssertRefused("row_too_long", Encoding.UTF8.GetBytes($"{Heading}\n\"{new string('x', 5_000_000)}\n"), SheetLimits.Default);

    [Fact]
    public void Limits_EachExceeded_RefuseTheFile()
    {
        var bytes = Encoding.UTF8.GetBytes($"{Heading}\n{Row}\n{Row}\n");
        AssertRefused("file_too_large", bytes, SheetLimits.Default with { Bytes = bytes.Length - 1 });
        AssertRefused("too_many_rows", bytes, SheetLimits.Default with { Rows = 1 });
        AssertRefused("too_many_columns", bytes, SheetLimits.Default with { Columns = 2 });
        AssertRefused("cell_too_long", bytes, SheetLimits.Default with { CellLength = 12 });
    }

    [Fact]
    public void Quote_InsideAnUnquotedCell_IsText()
    {
        using var sheet = Open(Encoding.UTF8.GetBytes($"{Heading},พิกัด\n{Row},16°25'56.4\"N 102°49'25.0\"E\n"));
        Assert.Equal("16°25'56.4\"N 102°49'25.0\"E", Assert.Single(sheet.Rows()).Cells[3]);
    }

    [Fact]
    public void Headings_UnknownOnes_AreNamed()
    {
        using var sheet = Open(Encoding.UTF8.GetBytes($"{Heading},สีที่ชอบ,\n{Row},แดง,\n"));
        Assert.Equal(["สีที่ชอบ"], sheet.Columns.Unknown);
    }

    [Fact]
    public void Workbook_TypedCells_KeepEveryDigitAndDay()
    {
        using var sheet = Open(TinyWorkbook.Of(
            ["ชื่อพื้นที่", "จังหวัด", "ประเภทพื้นที่", "เลขประจำตัว", "วันที่จดทะเบียน", "พร้อมดำเนินการ", "เนื้อที่"],
            ["สวน", "เพชรบูรณ์", "ภาคเอกชน", 1993304124390d, new DateOnly(2021, 12, 15), true, TinyWorkbook.Formula("1+2.5", 3.5)]));
        Assert.Null(sheet.Encoding);
        Assert.Equal(["สวน", "เพชรบูรณ์", "ภาคเอกชน", "1993304124390", "2021-12-15", "TRUE", "3.5"], Assert.Single(sheet.Rows()).Cells);
    }

    [Fact]
    public void OldWorkbook_TypedCells_AreReadAsInTheNew()
    {
        using var sheet = Open(TinyXls.Of(
            ["ชื่อพื้นที่", "จังหวัด", "ประเภทพื้นที่", "เลขประจำตัว", "วันที่จดทะเบียน", "พร้อมดำเนินการ", "เนื้อที่"],
            ["สวน", "เพชรบูรณ์", "ภาคเอกชน", 1993304124390d, new DateOnly(2021, 12, 15), true, 3.5]));
        Assert.Null(sheet.Encoding);
        Assert.Equal(["สวน", "เพชรบูรณ์", "ภาคเอกชน", "1993304124390", "2021-12-15", "TRUE", "3.5"], Assert.Single(sheet.Rows()).Cells);
    }

    [Fact]
    public void Workbook_ErrorsOfFormulas_AreShownAsTheSpreadsheetShowsThem()
    {
        using var sheet = Open(TinyWorkbook.Of(
            ["ชื่อพื้นที่", "จังหวัด", "ประเภทพื้นที่", "เนื้อที่", "พิกัด", "หมายเหตุ"],
            [],
            ["สวน", "เพชรบูรณ์", "ภาคเอกชน", TinyWorkbook.FormulaError("#REF!"), TinyWorkbook.FormulaError("#N/A"),
                TinyWorkbook.FormulaError("#VALUE!")]));
        Assert.Equal(["#REF!", "#N/A", "#VALUE!"], Assert.Single(sheet.Rows()).Cells.Skip(3));
    }

    [Fact]
    public void OldWorkbook_ErrorsTypedOrOfFormulas_AreShownAsTheSpreadsheetShowsThem()
    {
        using var sheet = Open(TinyXls.Of(
            ["ชื่อพื้นที่", "จังหวัด", "ประเภทพื้นที่", "เนื้อที่", "พิกัด", "หมายเหตุ", "แหล่งน้ำ"],
            [],
            ["สวน", "เพชรบูรณ์", "ภาคเอกชน", TinyXls.FormulaError(0x17), TinyXls.Error(0x2A), TinyXls.FormulaError(0x0F), "คลอง"]));
        Assert.Equal(["#REF!", "#N/A", "#VALUE!", "คลอง"], Assert.Single(sheet.Rows()).Cells.Skip(3));
    }

    [Fact]
    public void Workbook_WithASheetForEachDistrict_IsReadToItsLastSheet()
    {
        object[] heading = ["ชื่อพื้นที่", "จังหวัด", "ประเภทพื้นที่"];
        using var sheet = Open(TinyWorkbook.OfSheets(
            [["สรุป"], ["ทั้งหมด 3 แปลง"]],
            [heading, ["ก", "น่าน", "วัด"], ["ข", "น่าน", "วัด"]],
            [["หมายเหตุ"]],
            [[""], heading, ["ค", "น่าน", "วัด"]]));
        Assert.Equal([(1, "ก"), (2, "ข"), (3, "ค")], sheet.Rows().Select(r => (r.Number, r.Cells[0])));
    }

    [Fact]
    public void Workbook_WhoseSheetsHaveOtherColumns_IsRefused() => AssertRefused(
        "other_columns",
        TinyWorkbook.OfSheets(
            [["ชื่อพื้นที่", "จังหวัด", "ประเภทพื้นที่"], ["ก", "น่าน", "วัด"]],
            [["จังหวัด", "ชื่อพื้นที่", "ประเภทพื้นที่"], ["น่าน", "ข", "วัด"]]),
        SheetLimits.Default);

    [Fact]
    public void Workbook_CutShort_IsNotASheet()
    {
        var whole = TinyWorkbook.Of(["ชื่อพื้นที่", "จังหวัด", "ประเภทพื้นที่"], ["ก", "ข", "ค"]);
        AssertRefused("not_a_sheet", whole[..(whole.Length / 2)], SheetLimits.Default);
    }

    [Fact]
    public void Headings_OfTheWholeTable_AreFoundAgainInBothLanguages() =>
        Assert.All(SiteHeadings.Table.Headings, heading =>
        {
            Assert.Equal(heading.Column, SiteHeadings.Table.Find(heading.Th));
            Assert.Equal(heading.Column, SiteHeadings.Table.Find($" {heading.En.ToUpperInvariant()}* "));
            Assert.All(heading.Variants, v => Assert.Equal(heading.Column, SiteHeadings.Table.Find(v)));
        });

    private static Sheet<SiteColumn> Open(byte[] bytes) =>
        SheetReader.Open(new MemoryStream(bytes), SiteHeadings.Table, SheetLimits.Default);

    private static void AssertRefused(string code, byte[] bytes, SheetLimits limits)
    {
        var refused = Assert.Throws<ImportRefusedException>(() =>
        {
            using var sheet = SheetReader.Open(new MemoryStream(bytes), SiteHeadings.Table, limits);
            return sheet.Rows().Count();
        });
        Assert.Equal(code, refused.Problem.Code);
        Assert.All([refused.Problem.Sentence, refused.Problem.Remedy], text =>
        {
            Assert.Matches(@"\p{IsThai}", text.Th);
            Assert.Matches("[a-z]", text.En);
        });
    }
}
