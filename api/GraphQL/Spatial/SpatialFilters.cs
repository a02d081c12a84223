using GraphQL.Types;
using Sedz.Api.GraphQL.Filtering;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Spatial;

/// <summary>Makes the filter inputs of geometries: <c>PointFilterInput</c>, <c>PolygonFilterInput</c> and so on.</summary>
internal static class SpatialFilters
{
    /// <summary>The member that holds the geometry to compare with.</summary>
    public const string GeometryMember = "geometry";

    /// <summary>The member that widens it, in metres.</summary>
    public const string BufferMember = "buffer";

    private static readonly (string Name, string Input, string Description)[] Relations =
    [
        ("contains", "GeometryContainsOperationFilterInput", "Contains the geometry."),
        ("ncontains", "GeometryContainsOperationFilterInput", "Does not contain the geometry, or is null."),
        ("intersects", "GeometryIntersectsOperationFilterInput", "Has a point in common with the geometry."),
        ("nintersects", "GeometryIntersectsOperationFilterInput", "Has no point in common with the geometry, or is null."),
        ("overlaps", "GeometryOverlapsOperationFilterInput", "Shares a part with the geometry, and each has a part of its own."),
        ("noverlaps", "GeometryOverlapsOperationFilterInput", "Does not overlap the geometry, or is null."),
        ("touches", "GeometryTouchesOperationFilterInput", "Meets the geometry at its border only."),
        ("ntouches", "GeometryTouchesOperationFilterInput", "Does not touch the geometry, or is null."),
        ("within", "GeometryWithinOperationFilterInput", "Lies within the geometry."),
        ("nwithin", "GeometryWithinOperationFilterInput", "Does not lie within the geometry, or is null."),
    ];

    /// <summary>The filter input of a geometry type.</summary>
    public static IGraphType Input(TypeCatalog types, Type geometry)
    {
        var name = geometry.Name + "FilterInput";
        return types.GetOrAdd(name, () =>
        {
            var input = new InputObjectGraphType { Name = name, Description = $"Where a {geometry.Name} lies. All members must hold." };
            EntityInputs.Combine(input);
            foreach (var (member, type, description) in Relations)
                input.AddField(new FieldType { Name = member, Description = description, ResolvedType = Relation(types, type) });
            if (types.Spatial.HasDistance)
            {
                Add("distance", "How far it is from the geometry.");
                Add("ndistance", "Not so far from the geometry, or null.");
            }

            return input;

            void Add(string member, string description) =>
                input.AddField(new FieldType { Name = member, Description = description, ResolvedType = Distance(types) });
        });
    }

    private static IGraphType Relation(TypeCatalog types, string name) => types.GetOrAdd(name, () =>
    {
        var input = new InputObjectGraphType { Name = name, Description = "A geometry to compare with." };
        AddGeometry(types, input);
        return input;
    });

    private static IGraphType Distance(TypeCatalog types) => types.GetOrAdd("GeometryDistanceOperationFilterInput", () =>
    {
        var input = new InputObjectGraphType
        {
            Name = "GeometryDistanceOperationFilterInput",
            Description = "The shortest distance over the ellipsoid, in metres.",
        };
        AddGeometry(types, input);
        OperationInputs.AddDistances(input);
        return input;
    });

    private static void AddGeometry(TypeCatalog types, InputObjectGraphType input)
    {
        input.AddField(new FieldType
        {
            Name = GeometryMember,
            Description = "GeoJSON, WGS 84, longitude before latitude.",
            ResolvedType = new NonNullGraphType(new GraphQLTypeReference(GeometryScalar.TypeName)),
        });
        if (types.Spatial.HasBuffer)
        {
            input.AddField(new FieldType
            {
                Name = BufferMember,
                Description = "Widens the geometry by so many metres before it is compared with.",
                ResolvedType = new GraphQLTypeReference("Float"),
            });
        }
    }
}
