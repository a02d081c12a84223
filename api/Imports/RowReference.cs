using System.Globalization;
using System.Text.Json;

namespace Sedz.Api.Imports;

/// <summary>
/// What a row repeats: a row further up in the file, or what is stored. In JSON a row is a number, and what is stored its code.
/// </summary>
/// <param name="Row">Number of the row; none for what is stored.</param>
/// <param name="Code">Code of the site, or global id of the worker; none for a row.</param>
public sealed record RowReference(int? Row, string? Code)
{
    /// <summary>The row or the code in words.</summary>
    public override string ToString() => Code ?? Row?.ToString(CultureInfo.InvariantCulture) ?? "";

    internal sealed class JsonConverter : System.Text.Json.Serialization.JsonConverter<RowReference>
    {
        public override RowReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number ? new(reader.GetInt32(), null) : new(null, reader.GetString());

        public override void Write(Utf8JsonWriter writer, RowReference value, JsonSerializerOptions options)
        {
            if (value.Row is { } row) writer.WriteNumberValue(row);
            else writer.WriteStringValue(value.Code);
        }
    }
}
