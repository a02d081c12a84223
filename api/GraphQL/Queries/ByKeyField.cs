using System.Linq.Expressions;
using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Queries;

/// <summary>One entity by a unique column.</summary>
internal sealed class ByKeyField<T>(string name, string description, LambdaExpression key) : DeclaredField(name, description)
    where T : class
{
    private readonly MemberPath _path = MemberPath.Of(key);
    private EntityType<T>? _entity;

    /// <inheritdoc/>
    public override async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var value = IsGlobalId
            ? _entity!.KeyField.Parse(context.GetArgument<string>(_path.Name))
            : context.GetArgument(key.ReturnType, _path.Name)!;
        return (await _entity!.LoadByKeyAsync(context, key, [value])).GetValueOrDefault(value);
    }

    /// <summary>True when the column is the key, which clients know as a global id only: <c>import(id: "…")</c>.</summary>
    private bool IsGlobalId => _path.Name == _entity!.KeyField.Name;

    private protected override IGraphType TypeOf(TypeCatalog types)
    {
        _entity = types.Entity<T>();
        return new GraphQLTypeReference(_entity.Name);
    }

    private protected override IEnumerable<QueryArgument> OwnArguments(TypeCatalog types) =>
    [
        new(IsGlobalId ? new NonNullGraphType(types.Id) : types.Input(_path.Last.PropertyType, nullable: false))
        {
            Name = _path.Name,
            Description = types.Documentation.Of(_path.Last),
        },
    ];
}
