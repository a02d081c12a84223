using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Paging;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Queries;

/// <summary>A connection over a list that a feature works out.</summary>
public sealed class ComputedConnectionField<TResult, TNode> : DeclaredField where TNode : notnull
{
    private static readonly HashSet<string> PagingNames = new(StringComparer.Ordinal) { "first", "after", "last", "before" };

    private readonly Expression<Func<TResult, IReadOnlyList<TNode>>> _nodesExpression;
    private readonly Func<TResult, IReadOnlyList<TNode>> _nodes;
    private readonly Func<TNode, object> _key;
    private readonly Func<FieldContext, Task<TResult>> _resolve;
    private Type? _filtered;

    internal ComputedConnectionField(
        string name,
        string description,
        Expression<Func<TResult, IReadOnlyList<TNode>>> nodes,
        Func<TNode, object> key,
        Func<FieldContext, Task<TResult>> resolve)
        : base(name, description)
    {
        _nodesExpression = nodes;
        _nodes = nodes.Compile();
        _key = key;
        _resolve = resolve;
    }

    /// <inheritdoc/>
    internal override bool IsPaged => true;

    /// <summary>Adds the argument <c>where</c> of an entity's filter type, to be used with <see cref="FieldContext.Filtered"/>.</summary>
    public ComputedConnectionField<TResult, TNode> Where<T>() where T : class
    {
        _filtered = typeof(T);
        return this;
    }

    /// <inheritdoc/>
    public override async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var request = PageRequest.Of(context);
        var identity = Identity(context);
        var result = await _resolve(new FieldContext(context));
        return ListPager.Page(_nodes(result), _key, request, RequestScope.Of(context).CursorKey, identity, result);
    }

    /// <summary>
    /// The field and its other arguments. Values are written as JSON; an argument's type is the schema's, so equal values have equal
    /// text.
    /// </summary>
    private string Identity(IResolveFieldContext context)
    {
        var others = context.Arguments?.Where(argument => !PagingNames.Contains(argument.Key))
            .OrderBy(argument => argument.Key, StringComparer.Ordinal)
            .ToDictionary(argument => argument.Key, argument => argument.Value.Value) ?? [];
        return Name + ':' + JsonSerializer.Serialize(others, ArgumentText.Options);
    }

    private protected override IGraphType TypeOf(TypeCatalog types)
    {
        var node = types.Record(typeof(TNode));
        var connection = types.Connection(Name, node);
        var nodes = MemberPath.Of(_nodesExpression).Last;
        foreach (var property in typeof(TResult).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.Name == nodes.Name)
                continue;
            connection.AddField(new FieldType
            {
                Name = TypeCatalog.Camel(property.Name),
                Description = types.Documentation.Of(property),
                ResolvedType = types.Output(property),
                Resolver = new FuncFieldResolver<object?>(context => property.GetValue(((Page)context.Source!).Result)),
            });
        }

        return new GraphQLTypeReference(connection.Name);
    }

    private protected override IEnumerable<QueryArgument> OwnArguments(TypeCatalog types) =>
        [.. types.PagingArguments(), .. _filtered is null ? [] : new[] { types.WhereArgument(types.Entity(_filtered)) }];
}
