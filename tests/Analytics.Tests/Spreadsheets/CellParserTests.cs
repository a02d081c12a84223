using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck.Xunit;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class CellParserTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly CellParser Parser = new(Places.Known);

    [Theory]
    [InlineData("area", "๑๕ ไร่ ๓ งาน ๔๗ ตร.ว.", """{"m2":25388,"rnw":"15-3-47"}""")]
    [InlineData("date", "15 ธ.ค. 64", "\"2021-12-15\"")]
    [InlineData("coordinate", "13.7563, 100.5018", """{"lon":100.5018,"lat":13.7563}""")]
    [InlineData("phone", "0812345678", "\"+66812345678\"")]
    [InlineData("national_id", "1-9999-00000-00-5", "\"1999900000005\"")]
    [InlineData("land_document", "โฉนดที่ดินเลขที่ 12345", """{"kind":"NS4","no":"12345","class":"private_title"}""")]
    [InlineData("land_document", "นส3ก", """{"kind":"NS3K","no":null,"class":"private_possession"}""")]
    [InlineData(
        "land_document",
        "โฉนด 1, 2",
        """[{"kind":"NS4","no":"1","class":"private_title"},{"kind":"NS4","no":"2","class":"private_title"}]""")]
    [InlineData("place", "กทม.", "\"10\"")]
    [InlineData("consent", "ไม่ยินยอม", "false")]
    [InlineData("consent", "รอพิจารณา", "\"pending\"")]
    [InlineData("term", "5 ปี", """{"months":60,"meets_5y":true}""")]
    [InlineData("money", "4,780 ล้านบาท", "4780000000")]
    [InlineData("null", "-", "null")]
    [InlineData("null", "ไม่มี", "\"none\"")]
    [InlineData("area", "5-2", "null")]
    public void Parse_OneLine_GivesTheKeysOfItsKind(string kind, string line, string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(Parser.Parse(kind, line).Value, Relaxed));

    [Theory]
    [InlineData("hex:A1C3D8A7E0B7BEC1CBD2B9A4C3", "กรุงเทพมหานคร")]
    [InlineData("HEX: a1 c3", "กร")]
    [InlineData("¡ÃØ§à·¾", "กรุงเทพ")]
    [InlineData("กรุงเทพ", "กรุงเทพ")]
    public void Parse_Encoding_GivesText(string line, string text) => Assert.Equal(text, Parser.Parse("encoding", line).Value);

    [Theory]
    [InlineData("hex:A1C")]
    [InlineData("hex:ZZ")]
    public void Parse_HexThatIsNone_IsRefused(string line) => Assert.Equal("invalid_hex", Parser.Parse("encoding", line).Error?.Code);

    [Fact]
    public void Parse_AKindThatIsNone_IsTheCallersMistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Parser.Parse("colour", "red"));

    [Property(MaxTest = 500)]
    public bool Parse_AnyTextAsAnyKind_EitherReadsOrSaysWhy(string? text)
    {
        var line = text ?? "";
        return CellParser.Kinds.Select(kind => Parser.Parse(kind, line)).All(IsSound);
    }

    /// <summary>Random letters seldom look like a cell: these are made of the pieces that cells are made of.</summary>
    [Property(MaxTest = 1000)]
    public bool Parse_AnyMixtureOfPieces_EitherReadsOrSaysWhy(byte[] choices)
    {
        string[] pieces =
        [
            "1", "15", "2564", "64", "102", "999999999", "๕", ".", ",", "-", "/", " ", "ไร่", "งาน", "ตร.ว.", "ปี", "เดือน", "ธ.ค.", "พ.ศ.",
            "°", "'", "\"", "N", "E", "47Q", "VE", "บาท", "ล้าน",
            "ยินยอม", "ไม่", "รอ", "โฉนด", "น.ส.3", "ก", "เลขที่", "จ.", "อ.", "เพชรบูรณ์", "เมือง", "ประมาณ", "ครึ่ง", "ห้า", "สิบ", "(",
            ")", "ต่อ", "+66", "0", "81", "E+12", "☑", "☐", "hex:", "Indian 1975", "https://", "@",
            "\uD800", "\uFFFE", "\u200B", "¡Ã",
        ];
        var line = string.Concat(choices.Select(c => pieces[c % pieces.Length]));
        return CellParser.Kinds.Select(kind => Parser.Parse(kind, line)).All(IsSound)
            && LandTypeCell.Read(line) is var landType && !(landType.HasValue && landType.Error is not null)
            && NominationChannelCell.Read(line) is { Error: null } or { HasValue: false }
            && WaterSourceCell.Read(line).Error is null
            && HolderCell.Read(line).Error is null
            && ReadinessCell.Read(line) is { Error: null } or { HasValue: false }
            && PersonalDataMask.Read(line).Error is null;
    }

    private static bool IsSound(ParsedCell cell) =>
        (cell.Value is null || cell.Error is null) && cell.Warnings.All(w => CellWarnings.Sentence(w).Th.Length > 0);
}
