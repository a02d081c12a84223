using GraphQL.Resolvers;
using GraphQL.Types;
using NetTopologySuite.Geometries;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Spatial;

/// <summary>
/// The output types of geometries, named as HotChocolate.Spatial names them: <c>GeoJSONInterface</c>, <c>GeoJSONPointType</c> and so
/// on. Selected with <c>type</c> and <c>coordinates</c>, the answer is GeoJSON as it stands.
/// </summary>
internal static class GeoJsonTypes
{
    private const string Interface = "GeoJSONInterface";

    private static readonly (Type Clr, string Coordinates)[] Kinds =
    [
        (typeof(Point), "Position"), (typeof(MultiPoint), "[Position]"),
        (typeof(LineString), "[Position]"), (typeof(MultiLineString), "[[Position]]"),
        (typeof(Polygon), "[[Position]]"), (typeof(MultiPolygon), "[[[Position]]]"),
    ];

    /// <summary>The output type of a geometry property: its own for a specific geometry, else the interface.</summary>
    public static GraphQLTypeReference Output(TypeCatalog types, Type geometry)
    {
        types.GetOrAdd(Interface, () => MakeInterface(types));
        return new GraphQLTypeReference(Kinds.Any(kind => kind.Clr == geometry) ? NameOf(geometry.Name) : Interface);
    }

    private static string NameOf(string geometry) => $"GeoJSON{geometry}Type";

    private static InterfaceGraphType MakeInterface(TypeCatalog types)
    {
        var kind = types.Add(new GeoJsonGeometryTypeEnum());
        types.Add(new PositionScalar());
        var result = new InterfaceGraphType { Name = Interface, Description = "A GeoJSON geometry (RFC 7946)." };
        var made = Kinds.ToDictionary(k => k.Clr.Name, k => types.Add(MakeKind(k.Clr, k.Coordinates, kind, result)));
        AddShared(result.Public(), kind);
        result.ResolveType = source => made[((Geometry)source).GeometryType];
        return result;
    }

    private static ObjectGraphType<Geometry> MakeKind(Type clr, string coordinates, GeoJsonGeometryTypeEnum kind, InterfaceGraphType parent)
    {
        var type = new ObjectGraphType<Geometry>
        {
            Name = NameOf(clr.Name),
            Description = $"A GeoJSON {clr.Name}.",
            IsTypeOf = source => source.GetType() == clr,
        };
        var positions = Add(
            type, "coordinates", "The positions, nested as GeoJSON nests them.", Nested(coordinates), GeoJsonOutput.Coordinates);
        if (clr != typeof(Point))
            FieldCost.Set(positions, FieldCost.Outline);
        AddShared(type.Public(), kind);
        type.AddResolvedInterface(parent);
        parent.AddPossibleType(type);
        return type;
    }

    private static void AddShared(IComplexGraphType type, GeoJsonGeometryTypeEnum kind)
    {
        Add(type, "type", "The kind of geometry.", new NonNullGraphType(kind), geometry => geometry.GeometryType);
        Add(type, "bbox", "The least longitude and latitude, then the greatest.", new ListGraphType(Reference("Float")), GeoJsonOutput.Box);
        Add(type, "crs", "The coordinate reference system as an EPSG code: 4326, WGS 84.", Reference("Int"), _ => GeoJsonOutput.Crs);
    }

    private static FieldType Add(
        IComplexGraphType type, string name, string description, IGraphType fieldType, Func<Geometry, object?> resolve) =>
        type.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = fieldType,
            Resolver = type is IObjectGraphType ? new FuncFieldResolver<object?>(context => resolve((Geometry)context.Source!)) : null,
        });

    private static IGraphType Nested(string coordinates) =>
        coordinates.StartsWith('[') ? new ListGraphType(Nested(coordinates[1..^1])) : Reference(coordinates);

    private static GraphQLTypeReference Reference(string name) => new(name);
}
