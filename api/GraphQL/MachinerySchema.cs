using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Scalars;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Subscriptions;
using Sedz.Api.GraphQL.Types;
using GraphTypeSchema = GraphQL.Types.Schema;

namespace Sedz.Api.GraphQL;

/// <summary>The schema made of everything that the features declared.</summary>
internal sealed class MachinerySchema : GraphTypeSchema
{
    private readonly TypeCatalog _types;
    private readonly Lazy<IReadOnlyList<FieldType>> _fileFields;

    public MachinerySchema(IServiceProvider services, MachineryOptions options) : base(services)
    {
        _types = new TypeCatalog(options);
        foreach (var make in options.TypeFactories)
            _types.Add(make());
        var features = options.RootFactories.Select(make => make()).ToList();
        Query = Root("Query", "What can be read.", features.Where(fields => fields is not (MutationFields or SubscriptionFields)));
        if (_types.Entities.Any())
        {
            Query.AddField(new NodeField("node", "The object of a global id; null when the caller sees none.", isList: false).Public());
            Query.AddField(new NodeField("nodes", "The objects of global ids.", isList: true).Public());
        }

        if (features.OfType<MutationFields>().ToList() is { Count: > 0 } mutations)
            Mutation = Root("Mutation", "What can be changed. Mutations of one operation run one after the other.", mutations);
        if (features.OfType<SubscriptionFields>().ToList() is { Count: > 0 } subscriptions)
            Subscription = Root("Subscription", "What can be listened to. An operation selects one field.", subscriptions);
        foreach (var entity in _types.Entities)
        {
            if (!options.RowFilters.Knows(entity.ClrType))
                throw new InvalidOperationException($"Of the entity {entity.ClrType.Name} nobody said who sees which rows.");
            entity.AddResolvedInterface(_types.Node);
            _types.Node.AddPossibleType(entity);
        }

        _fileFields = new(() => [.. new[] { Query, Mutation }.SelectMany(root => root?.Fields ?? Enumerable.Empty<FieldType>())
            .Where(field => field.Arguments?.Any(argument => HoldsFile(argument.ResolvedType, [])) == true)]);
        _types.BindAll();
        foreach (var type in _types.InUse(Query, Mutation, Subscription))
            RegisterType(type);
    }

    /// <summary>True when the caller may use a field of the schema that takes a file.</summary>
    public bool TakesFilesOf(CallerRights rights) => _fileFields.Value.Any(rights.MayUse);

    /// <summary>The declared type of an entity.</summary>
    public EntityType Entity(Type entity) => _types.Entity(entity);

    private static bool HoldsFile(IGraphType? type, HashSet<IGraphType> seen) => type?.GetNamedType() is { } named
        && seen.Add(named)
        && (named is UploadScalar
            || (named is IInputObjectGraphType input && input.Fields.Any(field => HoldsFile(field.ResolvedType, seen))));

    private ObjectGraphType Root(string name, string description, IEnumerable<RootFields> features)
    {
        var root = _types.Add(new ObjectGraphType { Name = name, Description = description });
        foreach (var field in features.SelectMany(feature => feature.Fields))
            root.AddField(field);
        return root;
    }
}
