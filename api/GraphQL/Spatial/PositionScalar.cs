using GraphQL.Types;
using NetTopologySuite.Geometries;

namespace Sedz.Api.GraphQL.Spatial;

/// <summary>A GeoJSON position: <c>[longitude, latitude]</c>. Output only; geometries come in whole.</summary>
internal sealed class PositionScalar : ScalarGraphType
{
    public PositionScalar()
    {
        Name = "Position";
        Description = "[longitude, latitude] in degrees, WGS 84.";
    }

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value is Coordinate position
        ? new[] { position.X, position.Y }
        : value is null ? null : ThrowSerializationError(value);

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => ThrowValueConversionError(value);
}
