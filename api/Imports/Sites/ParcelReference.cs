using System.Globalization;
using System.Text.Json;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// What holds the same parcel: a row further up in the file, or a stored site. In JSON a row is a number and a site its code.
/// </summary>
/// <param name="Row">Number of the row; none for a site.</param>
/// <param name="SiteCode">Code of the site; none for a row.</param>
public sealed record ParcelReference(int? Row, string? SiteCode)
{
    /// <summary>The row or the code in words.</summary>
    public override string ToString() => SiteCode ?? Row?.ToString(CultureInfo.InvariantCulture) ?? "";

    internal sealed class JsonConverter : System.Text.Json.Serialization.JsonConverter<ParcelReference>
    {
        public override ParcelReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number ? new(reader.GetInt32(), null) : new(null, reader.GetString());

        public override void Write(Utf8JsonWriter writer, ParcelReference value, JsonSerializerOptions options)
        {
            if (value.Row is { } row) writer.WriteNumberValue(row);
            else writer.WriteStringValue(value.SiteCode);
        }
    }
}
