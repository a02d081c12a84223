using System.Text.Json;
using System.Text.Json.Serialization;
using NetTopologySuite.IO.Converters;

namespace Sedz.Api.GraphQL.Queries;

/// <summary>How argument values are written when a cursor is bound to them: enough to tell values apart, geometries and enums too.</summary>
internal static class ArgumentText
{
    /// <summary>The one set of options.</summary>
    public static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new GeoJsonConverterFactory(), new JsonStringEnumConverter() },
    };
}
