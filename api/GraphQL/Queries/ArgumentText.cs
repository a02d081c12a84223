using System.Text.Json;
using System.Text.Json.Serialization;
using NetTopologySuite.IO.Converters;

namespace Sedz.Api.GraphQL.Queries;

/// <summary>How argument values are written when a cursor is bound to them, so that values, geometries too, can be told apart.</summary>
internal static class ArgumentText
{
    /// <summary>The one set of options.</summary>
    public static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new GeoJsonConverterFactory(), new JsonStringEnumConverter() },
    };
}
