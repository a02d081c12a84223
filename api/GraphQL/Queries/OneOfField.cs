using System.Linq.Expressions;
using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Queries;

/// <summary>One entity by its id or by exactly one of its unique columns.</summary>
internal sealed class OneOfField<T>(string name, string description, IReadOnlyList<LambdaExpression> keys)
    : DeclaredField(name, description)
    where T : class
{
    private const string ArgumentName = "by";

    private EntityType<T>? _entity;

    /// <inheritdoc/>
    public override async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        // The library checks a @oneOf literal by a rule of the language, which cached documents skip; a variable is checked here.
        var by = context.GetArgument<IDictionary<string, object?>>(ArgumentName)!;
        if (by.Count != 1 || by.Single() is not { Key: var member, Value: { } value })
            throw RequestError.Invalid($"{ArgumentName} ต้องมีสมาชิกเดียวพอดี", $"'{ArgumentName}' needs exactly one member.");
        if (member == _entity!.KeyField.Name)
        {
            var id = _entity.KeyField.Parse((string)value);
            return (await _entity.LoadByKeyAsync(context, key: null, [id])).GetValueOrDefault(id);
        }

        var key = keys.Single(key => MemberPath.Of(key).Name == member);
        return (await _entity.LoadByKeyAsync(context, key, [value])).GetValueOrDefault(value);
    }

    private protected override IGraphType TypeOf(TypeCatalog types)
    {
        _entity = types.Entity<T>();
        return new GraphQLTypeReference(_entity.Name);
    }

    private protected override IEnumerable<QueryArgument> OwnArguments(TypeCatalog types)
    {
        var input = new InputObjectGraphType
        {
            Name = $"{TypeCatalog.Pascal(Name)}ByInput",
            Description = $"How to find a {_entity!.Name}: exactly one member.",
            IsOneOf = true,
        };
        input.AddField(new FieldType { Name = _entity.KeyField.Name, Description = _entity.KeyField.Description, ResolvedType = types.Id });
        foreach (var path in keys.Select(MemberPath.Of))
        {
            input.AddField(new FieldType
            {
                Name = path.Name,
                Description = types.Documentation.Of(path.Last),
                ResolvedType = types.Input(path.Last.PropertyType, nullable: true),
            });
        }

        return [new(new NonNullGraphType(types.Add(input))) { Name = ArgumentName, Description = "How to find it." }];
    }
}
