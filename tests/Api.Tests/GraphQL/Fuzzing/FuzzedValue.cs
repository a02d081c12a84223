namespace Sedz.Api.Tests.GraphQL.Fuzzing;

/// <summary>A value as it is written in a document and in JSON.</summary>
internal sealed record FuzzedValue(string Literal, string Json)
{
    /// <summary>A value that both write alike: numbers, null, true and false.</summary>
    public static FuzzedValue Same(string text) => new(text, text);
}
