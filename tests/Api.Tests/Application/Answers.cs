using System.Text.Json;

namespace Sedz.Api.Tests.Application;

/// <summary>Reads answers of the API by path, such as <c>data.List("sites.nodes")</c>.</summary>
internal static class Answers
{
    /// <summary>What stands at a path of names with dots between them.</summary>
    public static JsonElement At(this JsonElement answer, string path) =>
        path.Split('.').Aggregate(answer, (at, name) => at.GetProperty(name));

    public static IReadOnlyList<JsonElement> List(this JsonElement answer, string path) => [.. answer.At(path).EnumerateArray()];

    /// <summary>The text at a path; null for null.</summary>
    public static string? Text(this JsonElement answer, string path) => answer.At(path).GetString();

    /// <summary>The texts at a path below each element of a list.</summary>
    public static IEnumerable<string?> Texts(this JsonElement answer, string list, string path) =>
        answer.List(list).Select(item => item.Text(path));

    public static double Number(this JsonElement answer, string path) => answer.At(path).GetDouble();

    public static int Count(this JsonElement answer, string path) => answer.At(path).GetInt32();

    public static bool IsNull(this JsonElement answer, string path) => answer.At(path).ValueKind == JsonValueKind.Null;
}
