using GraphQL.Types;
using GraphQLParser.AST;
using NetTopologySuite.Geometries;

namespace Sedz.Api.GraphQL.Spatial;

/// <summary>A geometry that a caller sends, as a GeoJSON object: in a variable, or written in the document.</summary>
internal sealed class GeometryScalar : ScalarGraphType
{
    /// <summary>HotChocolate's name of the scalar.</summary>
    public const string TypeName = "Geometry";

    private readonly GeoJsonInput _input;

    public GeometryScalar(GeoJsonInput input)
    {
        _input = input;
        Name = TypeName;
        Description = "A GeoJSON geometry (RFC 7946): WGS 84, longitude before latitude, two dimensions, closed rings.";
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue ? null : _input.Read(FromLiteral(value));

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        Geometry geometry => geometry,
        _ => _input.Read(value),
    };

    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLObjectValue or GraphQLNullValue;

    /// <inheritdoc/>
    public override bool CanParseValue(object? value) => value is null or Geometry or IDictionary<string, object?>;

    private static object? FromLiteral(GraphQLValue value) => value switch
    {
        GraphQLObjectValue literal =>
            literal.Fields?.ToDictionary(field => field.Name.StringValue, field => FromLiteral(field.Value)) ?? [],
        GraphQLListValue list => list.Values?.ConvertAll(FromLiteral) ?? [],
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLIntValue number => double.Parse(number.Value.Span, System.Globalization.CultureInfo.InvariantCulture),
        GraphQLFloatValue number => double.Parse(number.Value.Span, System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };
}
