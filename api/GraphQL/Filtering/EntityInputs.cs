using GraphQL.Types;
using NetTopologySuite.Geometries;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Spatial;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Filtering;

/// <summary>
/// Makes the filter and sort inputs of entities, under the names and with the members that HotChocolate gives them. What a field
/// demands of the caller, its inputs demand, too. They refer to each other by name and are made after the entities' fields are bound,
/// because they repeat the fields' descriptions.
/// </summary>
internal static class EntityInputs
{
    /// <summary>The <c>...FilterInput</c> of an entity.</summary>
    public static GraphQLTypeReference Filter(TypeCatalog types, EntityType type)
    {
        var name = type.Name + "FilterInput";
        types.Later(() => types.GetOrAdd(name, () => MakeFilter(types, type, name)));
        return new GraphQLTypeReference(name);
    }

    /// <summary>The <c>...SortInput</c> of an entity; null when nothing of it can be sorted by.</summary>
    public static GraphQLTypeReference? Sort(TypeCatalog types, EntityType type)
    {
        if (!HasSort(types, type, []))
            return null;
        var name = type.Name + "SortInput";
        types.Later(() => types.GetOrAdd(name, () => MakeSort(types, type, name)));
        return new GraphQLTypeReference(name);
    }

    /// <summary>Adds <c>and</c> and <c>or</c> to a filter.</summary>
    public static void Combine(InputObjectGraphType input)
    {
        ListGraphType Filters() => new(new NonNullGraphType(new GraphQLTypeReference(input.Name)));
        input.AddField(new FieldType { Name = "and", Description = "All of these must hold.", ResolvedType = Filters() });
        input.AddField(new FieldType { Name = "or", Description = "At least one of these must hold.", ResolvedType = Filters() });
    }

    private static InputObjectGraphType MakeFilter(TypeCatalog types, EntityType type, string name)
    {
        var input = new InputObjectGraphType { Name = name, Description = $"Which rows of {type.Name}. All members must hold." };
        CopyMetadata(type, input);
        Combine(input);
        foreach (var field in type.Fields.OfType<EntityField>())
        {
            if (MemberFilter(types, field) is { } filter)
                input.AddField(Member(field, filter));
        }

        return input;
    }

    private static InputObjectGraphType MakeSort(TypeCatalog types, EntityType type, string name)
    {
        var input = new InputObjectGraphType { Name = name, Description = $"One sort key of {type.Name}: exactly one member." };
        CopyMetadata(type, input);
        foreach (var column in type.Columns.Where(IsSortable))
            input.AddField(Member(column, types.Sort));
        foreach (var owned in type.Fields.OfType<OwnedField>().Where(owned => owned.Members.Any(IsSortable)))
            input.AddField(Member(owned, OwnedSort(types, owned)));
        foreach (var reference in type.Fields.OfType<ReferenceField>())
        {
            if (Sort(types, Target(types, reference)) is { } sort)
                input.AddField(Member(reference, sort));
        }

        return input;
    }

    private static IGraphType? MemberFilter(TypeCatalog types, EntityField field) => field switch
    {
        KeyField => OperationInputs.Id(types),
        ColumnField { IsFilterable: true } column when typeof(Geometry).IsAssignableFrom(column.ValueType) =>
            SpatialFilters.Input(types, column.ValueType),
        ColumnField { IsFilterable: true, ItemType: { } item } => OperationInputs.ForList(types, item),
        ColumnField { IsFilterable: true } column => OperationInputs.For(types, column.ValueType),
        OwnedField owned => OwnedFilter(types, owned),
        ReferenceField reference => Filter(types, Target(types, reference)),
        CollectionField { Navigation: not null } collection => ListFilter(types, collection.Items),
        _ => null,
    };

    private static InputObjectGraphType OwnedFilter(TypeCatalog types, OwnedField owned)
    {
        var name = owned.Property.PropertyType.Name;
        var input = types.Add(
            new InputObjectGraphType { Name = name + "FilterInput", Description = $"Which {name} a row has. All members must hold." });
        CopyMetadata(owned, input);
        Combine(input);
        foreach (var member in owned.Members)
        {
            if (MemberFilter(types, member) is { } filter)
                input.AddField(Member(member, filter));
        }

        return input;
    }

    private static InputObjectGraphType OwnedSort(TypeCatalog types, OwnedField owned)
    {
        var name = owned.Property.PropertyType.Name;
        var input = types.Add(
            new InputObjectGraphType { Name = name + "SortInput", Description = $"One sort key of {name}: exactly one member." });
        CopyMetadata(owned, input);
        foreach (var member in owned.Members.Where(IsSortable))
            input.AddField(Member(member, types.Sort));
        return input;
    }

    private static IGraphType ListFilter(TypeCatalog types, EntityType items)
    {
        var item = Filter(types, items).TypeName;
        var name = "ListFilterInputTypeOf" + item;
        return types.GetOrAdd(name, () =>
        {
            var input = QuantifierInput.Create(name, item);
            CopyMetadata(items, input);
            return input;
        });
    }

    private static bool HasSort(TypeCatalog types, EntityType type, HashSet<EntityType> seen) => seen.Add(type)
        && (type.Columns.Any(IsSortable)
            || type.Fields.OfType<OwnedField>().Any(owned => owned.Members.Any(IsSortable))
            || type.Fields.OfType<ReferenceField>().Any(reference => HasSort(types, Target(types, reference), seen)));

    private static bool IsSortable(ColumnField column) =>
        column is { IsSortable: true, ItemType: null } && !typeof(Geometry).IsAssignableFrom(column.ValueType);

    private static EntityType Target(TypeCatalog types, ReferenceField reference) => types.Entity(reference.Navigation.ReturnType);

    private static FieldType Member(EntityField field, IGraphType type)
    {
        var member = new FieldType { Name = field.Name, Description = field.Description, ResolvedType = type };
        CopyMetadata(field, member);
        return member;
    }

    private static void CopyMetadata(IProvideMetadata from, IProvideMetadata to)
    {
        foreach (var (key, value) in from.Metadata)
            to.Metadata[key] = value;
    }
}
