using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>How answers are written.</summary>
internal static class ResponseJson
{
    /// <summary>
    /// Letters of all scripts as they are: escaped, Thai would take twice the bytes. What could end a script element of a page stays
    /// escaped.
    /// </summary>
    public static JsonSerializerOptions Options() => new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        MaxDepth = 128,
        Converters = { new AnswerConverter() },
    };
}
