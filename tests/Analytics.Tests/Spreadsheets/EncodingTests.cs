using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class EncodingTests
{
    private const string Sentence = "ลำดับ,ชื่อพื้นที่,จังหวัด\r\n1,เขาค้อ (ที่ราชพัสดุ),เพชรบูรณ์\r\n";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static readonly string[] EncodingNames = ["utf-8", "utf-16", "utf-16BE", "windows-874"];

    public static TheoryData<string> Encodings => [.. EncodingNames];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Decode_ThaiWithoutAMark_IsReadByItsEvidence(string name) =>
        Assert.Equal(Sentence, SheetEncoding.Decode(Encoding.GetEncoding(name).GetBytes(Sentence)).Value);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Decode_ThaiWithAMark_IsReadByItsMark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(Sentence, SheetEncoding.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Sentence)]).Value);
    }

    [Fact]
    public void Decode_BytesOfTheTable_AreBangkok() =>
        Assert.Equal("กรุงเทพมหานคร", SheetEncoding.Decode(Convert.FromHexString("A1C3D8A7E0B7BEC1CBD2B9A4C3")).Value);

    [Fact]
    public void Decode_PlainAscii_IsItself() => Assert.Equal("name,province\n", SheetEncoding.Decode("name,province\n"u8.ToArray()).Value);

    [Fact]
    public void Decode_DamagedUtf8_IsRefused()
    {
        var bytes = Encoding.UTF8.GetBytes(Sentence).ToList();
        bytes.RemoveAt(20);
        Assert.Equal("unknown_encoding", SheetEncoding.Decode([.. bytes]).Error?.Code);
    }

    [Fact]
    public void Decode_WindowsQuotesIn874_AreKept() =>
        Assert.Equal("“วัด” – ๕ ไร่", SheetEncoding.Decode(Encoding.GetEncoding(874).GetBytes("“วัด” – ๕ ไร่")).Value);

    [Fact]
    public void Decode_Nothing_IsMissing() => Assert.True(SheetEncoding.Decode([]).IsMissing);

    [Theory]
    [InlineData("¡ÃØ§à·¾", "กรุงเทพ")]
    [InlineData("¡ÃØ§à·¾ÁËÒ¹¤Ã 10", "กรุงเทพมหานคร 10")]
    public void ReadMojibake_ThaiReadAsLatin_IsRestored(string text, string expected)
    {
        var reading = Mojibake.Read(text);
        Assert.Equal(expected, reading.Value);
        Assert.Equal([CellWarnings.MojibakeRepaired], reading.Warnings);
    }

    [Theory]
    [InlineData(28591)]
    [InlineData(1252)]
    [InlineData(874)]
    public void ReadMojibake_Utf8ReadInAnotherCodePage_IsRestored(int codePage) =>
        Assert.Equal("เพชรบูรณ์ เขาค้อ", Mojibake.Read(Spoilt("เพชรบูรณ์ เขาค้อ", codePage)).Value);

    [Fact]
    public void ReadMojibake_SpoiltTwice_IsRestored() =>
        Assert.Equal("เพชรบูรณ์", Mojibake.Read(Spoilt(Spoilt("เพชรบูรณ์", 1252), 1252)).Value);

    [Theory]
    [InlineData("กรุงเทพมหานคร")]
    [InlineData("เธอ")]
    [InlineData("เธอเธอเธอ เนย")]
    [InlineData("café São Tomé")]
    [InlineData("5 m² ±2 °C")]
    [InlineData("½")]
    [InlineData("Öffnung")]
    [InlineData("plain")]
    [InlineData("✓")]
    public void ReadMojibake_SoundText_IsKept(string text)
    {
        var reading = Mojibake.Read(text);
        Assert.Equal(text, reading.Value);
        Assert.Empty(reading.Warnings);
    }

    [Theory]
    [InlineData("กรุง\uFFFD\uFFFD")]
    [InlineData("à¸à¸£à¸¸à¸‡à¹€à¸—à¸ž")]
    [InlineData("เน€เธเธเธฃเธเธน")]
    public void ReadMojibake_LettersLostOnTheWay_AreBeyondRepair(string text) =>
        Assert.Equal("damaged_text", Mojibake.Read(text).Error?.Code);

    [Property]
    public Property Decode_ThaiWordsInEveryEncoding_ComeBack() => Prop.ForAll(
        Gen.Elements("เพชรบูรณ์", "น้ำ", "ที่ดิน", "ไร่", "กรุงเทพฯ", "๑๒๓", "ปี 2564", "abc").NonEmptyListOf()
            .Select(words => $"ที่ {string.Join(' ', words)}").ToArbitrary(),
        text => EncodingNames.All(name => ComesBack(text, name)) && Mojibake.Read(text) is { Warnings.Count: 0, Error: null });

    private static bool ComesBack(string text, string encoding) =>
        SheetEncoding.Decode(Encoding.GetEncoding(encoding).GetBytes(text)) is { HasValue: true } read && read.Value == text;

    private static string Spoilt(string text, int codePage) => Encoding.GetEncoding(codePage).GetString(Encoding.UTF8.GetBytes(text));
}
