using System.Reflection;
using System.Text.Json;
using GraphQL.Types;
using NetTopologySuite.Geometries;
using Sedz.Api.GraphQL.Documentation;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Filtering;
using Sedz.Api.GraphQL.Paging;
using Sedz.Api.GraphQL.Scalars;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Sorting;
using Sedz.Api.GraphQL.Spatial;

namespace Sedz.Api.GraphQL.Types;

/// <summary>
/// The graph types of one schema: from CLR types to GraphQL types, each made once. Types refer to each other by name, so they can be
/// made in any order and in circles.
/// </summary>
internal sealed class TypeCatalog
{
    private readonly Dictionary<string, IGraphType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, EntityType> _entities = [];
    private readonly Dictionary<Type, IObjectGraphType> _records = [];
    private readonly NullabilityInfoContext _nullability = new();
    private readonly Queue<IComplexGraphType> _unbound = new();
    private readonly Queue<Action> _later = new();

    public TypeCatalog(MachineryOptions options)
    {
        RowFilters = options.RowFilters;
        Spatial = options.Spatial;
        Texts = options.Texts;
        foreach (var scalar in ScalarTypes.All)
            Add(scalar);
        Add(new GeometryScalar(new GeoJsonInput(options.Limits.MaxGeometryPoints, options.Spatial.Area)));
        PageInfo = Add(new PageInfoType());
        Sort = Add(new SortEnumType());
        Node = Add(new NodeInterface());
        Error = Add(new Mutations.ErrorInterface());
    }

    /// <summary>Descriptions from documentation comments.</summary>
    public XmlDocumentation Documentation { get; } = new();

    /// <summary>Which entities have rows that can be hidden.</summary>
    public RowFilters RowFilters { get; }

    /// <summary>What the database can be asked of geometries.</summary>
    public SpatialOperators Spatial { get; }

    /// <summary>How texts are searched.</summary>
    public TextOperators Texts { get; }

    public PageInfoType PageInfo { get; }

    public SortEnumType Sort { get; }

    public NodeInterface Node { get; }

    public Mutations.ErrorInterface Error { get; }

    public IGraphType Int => _types["Int"];

    public IGraphType Id => _types["ID"];

    /// <summary>The types that the given ones reach.</summary>
    public IEnumerable<IGraphType> InUse(params IEnumerable<IGraphType?> roots) => new TypesInUse(_types).From(roots.OfType<IGraphType>());

    /// <summary>All entity types.</summary>
    public IEnumerable<EntityType> Entities => _entities.Values;

    /// <summary>Adds a type; its declared fields are bound by <see cref="BindAll"/>.</summary>
    /// <exception cref="InvalidOperationException">Another type has the name.</exception>
    public T Add<T>(T type) where T : IGraphType
    {
        if (!_types.TryAdd(type.Name, type))
            throw new InvalidOperationException($"Two types are named '{type.Name}'.");
        if (type is EntityType entity)
        {
            _entities.Add(entity.ClrType, entity);
            type.Description ??= Documentation.Of(entity.ClrType);
        }

        if (type is IRecordType record)
        {
            _records.Add(record.ClrType, (IObjectGraphType)type);
            type.Description ??= Documentation.Of(record.ClrType);
        }

        if (type is IComplexGraphType complex)
            _unbound.Enqueue(complex);
        return type;
    }

    /// <summary>Puts off making a type until all fields that are known by then are bound.</summary>
    public void Later(Action make) => _later.Enqueue(make);

    /// <summary>Binds the fields of all types, and of the types that this makes.</summary>
    public void BindAll()
    {
        do
        {
            while (_unbound.TryDequeue(out var type))
            {
                foreach (var field in type.Fields.OfType<DeclaredField>())
                    field.Bind(this);
            }

            if (_later.TryDequeue(out var make))
                make();
        }
        while (_unbound.Count > 0 || _later.Count > 0);
    }

    /// <summary>The declared type of an entity.</summary>
    public EntityType Entity(Type entity) => _entities.TryGetValue(entity, out var type)
        ? type
        : throw new InvalidOperationException($"The entity {entity.Name} is used and no EntityType<{entity.Name}> is registered.");

    /// <summary>The declared type of an entity.</summary>
    public EntityType<T> Entity<T>() where T : class => (EntityType<T>)Entity(typeof(T));

    /// <summary>The output type of a property, with the nullability of its declaration.</summary>
    public IGraphType Output(PropertyInfo property, bool? isNullable = null)
    {
        var nullability = _nullability.Create(property);
        return Wrapped(property.PropertyType, nullability, isNullable ?? nullability.ReadState == NullabilityState.Nullable, OutputNamed);
    }

    /// <summary>The output type of a value; not null unless its type says otherwise.</summary>
    public IGraphType Output(Type type) => Wrapped(type, null, Nullable.GetUnderlyingType(type) is not null, OutputNamed);

    /// <summary>The input type of a property.</summary>
    public IGraphType Input(PropertyInfo property)
    {
        var nullability = _nullability.Create(property);
        return Wrapped(property.PropertyType, nullability, nullability.ReadState == NullabilityState.Nullable, InputNamed);
    }

    /// <summary>The input type of a value.</summary>
    public IGraphType Input(Type type, bool nullable) =>
        Wrapped(type, null, nullable || Nullable.GetUnderlyingType(type) is not null, InputNamed);

    /// <summary>The connection type of a field; fields of the same name and node type share it.</summary>
    public ConnectionType Connection(string fieldName, IGraphType node)
    {
        var prefix = Pascal(fieldName);
        if (!_types.TryGetValue(prefix + "Connection", out var existing))
            return Add(new ConnectionType(prefix, node, this));
        return existing is ConnectionType connection && connection.NodeTypeName == node.Name
            ? connection
            : throw new InvalidOperationException($"Two connections of different nodes are named '{fieldName}'.");
    }

    /// <summary><c>first after last before</c>.</summary>
    public IEnumerable<QueryArgument> PagingArguments() =>
    [
        FirstArgument(),
        new(_types["String"]) { Name = "after", Description = "The cursor after which the page begins." },
        new(Int) { Name = "last", Description = "The most rows of the page, counted from the end of the list." },
        new(_types["String"]) { Name = "before", Description = "The cursor before which the page ends." },
    ];

    /// <summary><c>first</c>.</summary>
    public QueryArgument FirstArgument() => new(Int)
    {
        Name = "first",
        Description = "The most rows, counted from the start of the list. Without it the server's default page size holds.",
    };

    /// <summary><c>where</c> and <c>order</c>, where the entity has anything to filter or sort by.</summary>
    public IEnumerable<QueryArgument> ListArguments(EntityType type)
    {
        yield return WhereArgument(type);
        if (EntityInputs.Sort(this, type) is { } sort)
        {
            yield return new(new ListGraphType(new NonNullGraphType(sort)))
            {
                Name = "order",
                Description = "The sort keys, the most important first. The last one is always the key of the rows.",
            };
        }
    }

    /// <summary><c>where</c>.</summary>
    public QueryArgument WhereArgument(EntityType type) =>
        new(EntityInputs.Filter(this, type)) { Name = "where", Description = "Which rows. Without it: all." };

    /// <summary>The type of a name, made on first use.</summary>
    public IGraphType GetOrAdd(string name, Func<IGraphType> make) => _types.TryGetValue(name, out var type) ? type : Add(make());

    /// <summary>The name of the GraphQL scalar or enum of a CLR type; null when it is neither.</summary>
    public string? LeafName(Type type) => Leaf(type)?.Name;

    /// <summary>A name in Pascal case.</summary>
    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>A name in camel case.</summary>
    public static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary>The type of the items of a list; null for what is no list, such as a text.</summary>
    public static Type? ItemType(Type type)
    {
        if (type == typeof(string) || typeof(System.Collections.IDictionary).IsAssignableFrom(type))
            return null;
        if (type.IsArray)
            return type.GetElementType();
        return type.GetInterfaces().Append(type)
            .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
    }

    private static IGraphType Wrapped(Type type, NullabilityInfo? nullability, bool isNullable, Func<Type, IGraphType> named)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        IGraphType graphType;
        if (ItemType(plain) is { } item)
        {
            var itemInfo = nullability?.ElementType ?? nullability?.GenericTypeArguments.FirstOrDefault();
            var itemIsNullable = Nullable.GetUnderlyingType(item) is not null || itemInfo?.ReadState == NullabilityState.Nullable;
            graphType = new ListGraphType(Wrapped(item, itemInfo, itemIsNullable, named));
        }
        else
        {
            graphType = named(plain);
        }

        return isNullable ? graphType : new NonNullGraphType(graphType);
    }

    private IGraphType OutputNamed(Type type) =>
        Leaf(type)
        ?? (typeof(Geometry).IsAssignableFrom(type) ? GeoJsonTypes.Output(this, type) : null)
        ?? (_entities.TryGetValue(type, out var entity) ? new GraphQLTypeReference(entity.Name) : null)
        ?? new GraphQLTypeReference(Record(type).Name);

    private IGraphType InputNamed(Type type) =>
        Leaf(type)
        ?? (typeof(Geometry).IsAssignableFrom(type) ? _types[GeometryScalar.TypeName] : null)
        ?? GetOrAdd(RecordInput.NameOf(type), () => RecordInput.Create(type, this));

    private IGraphType? Leaf(Type type)
    {
        if (ScalarTypes.NameOf(type) is { } scalar)
            return _types[scalar];
        return type.IsEnum ? GetOrAdd(type.Name, () => new ConstantCaseEnum(type, Documentation)) : null;
    }

    /// <summary>The declared type of a record, or one made of all its properties.</summary>
    public IObjectGraphType Record(Type type) => _records.TryGetValue(type, out var declared)
        ? declared
        : Add((IObjectGraphType)Activator.CreateInstance(typeof(WholeRecord<>).MakeGenericType(type))!);
}
