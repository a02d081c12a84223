using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("๐๑๒๓๔๕๖๗๘๙", "0123456789")]
    [InlineData("１５－３－４７", "15-3-47")]
    [InlineData(" a\u00A0\u200B\tb\r\n c ", "a b c")]
    [InlineData("5–3—2−1‑0", "5-3-2-1-0")]
    [InlineData("16º25′56.4″", "16°25'56.4\"")]
    [InlineData("น้\u0E4D\u0E32", "น้ำ")]
    [InlineData("น\u0E4D\u0E49\u0E32", "น้ำ")]
    [InlineData("นำ\u0E49", "น้ำ")]
    [InlineData("เเม่นำ้", "แม่น้ำ")]
    [InlineData("ที่่ดิน", "ที่ดิน")]
    [InlineData("ค่ำ", "ค่ำ")]
    [InlineData("✔\uFE0F", "✔")]
    [InlineData("5 m²", "5 m2")]
    public void Normalize_SpellingsOfOneText_AreOneText(string raw, string expected) => Assert.Equal(expected, CellText.Normalize(raw));

    [Theory]
    [InlineData("\uD800")]
    [InlineData("a\uDC00b")]
    [InlineData("\uFFFEก")]
    public void Normalize_WhatIsNoCharacter_BecomesTheReplacementCharacter(string raw) =>
        Assert.Contains('\uFFFD', CellText.Normalize(raw));

    [FsCheck.Xunit.Property]
    public bool Normalize_Twice_ChangesNothingMore(string text)
    {
        var once = CellText.Normalize(text);
        return CellText.Normalize(once) == once;
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("--")]
    [InlineData("...")]
    [InlineData(" \u200B ")]
    [InlineData("N/A")]
    [InlineData("#N/A")]
    [InlineData("#REF!")]
    [InlineData("ไม่ทราบ")]
    [InlineData("ไม่ระบุ")]
    [InlineData("(ไม่ระบุ)")]
    [InlineData("-ไม่ทราบ-")]
    [InlineData("ยังไม่มีข้อมูล")]
    [InlineData("NULL")]
    public void MissingMarker_WordsForNothingKnown_AreMissing(string raw) => Assert.True(NullCell.Read(raw).IsMissing);

    [Theory]
    [InlineData("ไม่มี")]
    [InlineData("ไม่มี.")]
    [InlineData("None")]
    public void MissingMarker_None_IsAnAnswer(string raw) => Assert.Equal(NullCell.None, NullCell.Read(raw).Value);

    [Fact]
    public void NullCell_AnythingElse_IsKeptInTheOneSpelling() => Assert.Equal("บ่อ 2 แห่ง", NullCell.Read(" บ่อ ๒  แห่ง ").Value);
}
