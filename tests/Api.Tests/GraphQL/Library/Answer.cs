using System.Text.Json;

namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>Reads answers.</summary>
internal static class Answer
{
    /// <summary>The value at a path of names.</summary>
    public static JsonElement At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            element = element.GetProperty(name);
        return element;
    }

    /// <summary>The texts at a path of names in each item of a list.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement list, params string[] path) =>
        [.. list.EnumerateArray().Select(item => item.At(path).GetString()!)];
}
