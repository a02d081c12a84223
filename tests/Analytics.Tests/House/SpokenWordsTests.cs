using System.Reflection;
using Sedz.Analytics.Ranking;
using Sedz.Schema;

namespace Sedz.Analytics.Tests.House;

/// <summary>Whatever a person reads stands in Thai and in English.</summary>
public sealed class SpokenWordsTests
{
    private static readonly Assembly Analytics = typeof(SiteRanking).Assembly;

    [Fact]
    public void Texts_ThatAnalyticsKeeps_SpeakBothLanguages()
    {
        var texts = Analytics.GetTypes().Where(type => !type.ContainsGenericParameters).SelectMany(Kept).ToList();
        Assert.True(texts.Count > 20, $"{texts.Count} texts");
        Assert.All(texts, AssertBothLanguages);
    }

    [Fact]
    public void Words_OfEveryMemberOfAnEnum_SpeakBothLanguages()
    {
        var words = Analytics.GetExportedTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.ReturnType == typeof(LocalizedText) && method.GetParameters() is [{ ParameterType.IsEnum: true }])
            .SelectMany(method => Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>()
                .Select(member => (LocalizedText)method.Invoke(null, [member])!))
            .ToList();
        Assert.True(words.Count > 10, $"{words.Count} words");
        Assert.All(words, AssertBothLanguages);
    }

    /// <summary>The texts in a type's static fields, themselves or inside a published definition.</summary>
    private static IEnumerable<LocalizedText> Kept(Type type) => type
        .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(field => !field.IsLiteral)
        .SelectMany(field => Within(field.GetValue(null)));

    private static IEnumerable<LocalizedText> Within(object? value) => value switch
    {
        LocalizedText text => [text],
        IndicatorDefinition definition => [definition.Label, definition.Rationale],
        string => [],
        System.Collections.IDictionary table => table.Values.Cast<object?>().SelectMany(Within),
        System.Collections.IEnumerable list => list.Cast<object?>().SelectMany(Within),
        _ => [],
    };

    private static void AssertBothLanguages(LocalizedText text)
    {
        Assert.Contains(text.Th, letter => letter is >= 'ก' and <= '๛');
        Assert.DoesNotContain(text.En, letter => letter is >= 'ก' and <= '๛');
        Assert.Contains(text.En, char.IsAsciiLetter);
    }
}
