using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports;

/// <summary>The form in which verdicts of all kinds of lists are kept and printed: one line of JSON, Thai unescaped.</summary>
internal static class VerdictJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter<ImportRowStatus>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper),
            new RowReference.JsonConverter(),
        },
    };

    /// <summary>A verdict as one line.</summary>
    public static string Write<TVerdict>(TVerdict verdict) => JsonSerializer.Serialize(verdict, Options);

    /// <summary>The verdict again.</summary>
    /// <exception cref="JsonException">The text is no verdict.</exception>
    public static TVerdict Read<TVerdict>(string json)
        where TVerdict : class => JsonSerializer.Deserialize<TVerdict>(json, Options) ?? throw new JsonException();
}
