namespace Sedz.Schema.Tests;

public sealed class ThaiSpellingTests
{
    private const int LongestTyped = 5;
    private const int LongestJoined = 3;

    /// <summary>Every text of a few letters that take part in a spelling, and one that does not.</summary>
    private static readonly string[] Typed = [.. TextsOf("\u0E4D\u0E32\u0E33\u0E48\u0E49\u0E40\u0E41ก", LongestTyped)];

    [Theory]
    [InlineData("น\u0E33", "น\u0E33")]
    [InlineData("น\u0E4D\u0E32", "น\u0E33")]
    [InlineData("น้\u0E4D\u0E32", "น้\u0E33")]
    [InlineData("น\u0E4D้\u0E32", "น้\u0E33")]
    [InlineData("น\u0E4D่\u0E32 น\u0E4D๊\u0E32 น\u0E4D๋\u0E32", "น่\u0E33 น๊\u0E33 น๋\u0E33")]
    [InlineData("\u0E40\u0E40กะ", "แกะ")]
    [InlineData("สํ", "สํ")]
    [InlineData("ทะเล นาน abc", "ทะเล นาน abc")]
    public void Unify_EachWayOfTyping_GivesTheOneSpelling(string typed, string unified) => Assert.Equal(unified, ThaiSpelling.Unify(typed));

    [Fact]
    public void Unify_OfWhatIsUnified_ChangesNothing() =>
        Assert.All(Typed.Select(ThaiSpelling.Unify), unified => Assert.Equal(unified, ThaiSpelling.Unify(unified)));

    /// <summary>A search unifies a word by itself, a column with what stands around it.</summary>
    [Fact]
    public void Unify_OfTwoWords_IsThatOfEach()
    {
        var words = Typed.Where(word => word.Length <= LongestJoined).ToList();
        foreach (var one in words)
        {
            foreach (var other in words)
                Assert.Equal($"{ThaiSpelling.Unify(one)} {ThaiSpelling.Unify(other)}", ThaiSpelling.Unify($"{one} {other}"));
        }
    }

    [Fact]
    public void Unified_AsAnExpression_IsWhatTheMethodDoes()
    {
        var unified = ThaiSpelling.Unified.Compile();
        Assert.All(Typed, text => Assert.Equal(ThaiSpelling.Unify(text), unified(text)));
    }

    private static IEnumerable<string> TextsOf(string letters, int longest) => longest == 0
        ? [""]
        : TextsOf(letters, longest - 1).SelectMany(text => text.Length == longest - 1 ? letters.Select(letter => text + letter).Prepend(text) : [text]);
}
