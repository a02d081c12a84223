using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Mutations;

/// <summary>One mutation: its input, its payload and the errors that it declares.</summary>
public sealed class MutationField<TInput, TResult> : DeclaredField where TInput : notnull
{
    private readonly Type? _entity;
    private readonly Func<TInput, FieldContext, Task<MutationResult<TResult>>> _run;
    private readonly List<Type> _errors = [];

    internal MutationField(
        string name, string description, Type? entity, Func<TInput, FieldContext, Task<MutationResult<TResult>>> run)
        : base(name, description)
    {
        _entity = entity;
        _run = run;
    }

    /// <summary>Declares a kind of error. Returning one that is not declared is a fault of the server.</summary>
    public MutationField<TInput, TResult> Fails<TError>() where TError : MutationError
    {
        _errors.Add(typeof(TError));
        return this;
    }

    /// <inheritdoc/>
    public override async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var result = await RequestScope.Of(context).Clock.InTimeOfMutationAsync(
            cancellationToken => _run(context.GetArgument<TInput>("input")!, new FieldContext(context, cancellationToken)));
        return result.Errors.FirstOrDefault(error => !_errors.Contains(error.GetType())) is { } undeclared
            ? throw new InvalidOperationException($"The mutation '{Name}' returned an undeclared {undeclared.GetType().Name}.")
            : result;
    }

    private protected override IGraphType TypeOf(TypeCatalog types)
    {
        var prefix = TypeCatalog.Pascal(Name);
        var payload = new ObjectGraphType<MutationResult<TResult>>
        {
            Name = prefix + "Payload",
            Description = $"What came of `{Name}`: the object, or errors.",
        };
        payload.Public().AddField(ValueField(types));
        if (_errors.Count > 0)
        {
            payload.AddField(new FieldType
            {
                Name = "errors",
                Description = "Why nothing was done; null when it was.",
                ResolvedType = new ListGraphType(new NonNullGraphType(ErrorUnion(types, prefix + "Error"))),
                Resolver = new FuncFieldResolver<object?>(context => Result(context).Errors is { Count: > 0 } errors ? errors : null),
            });
        }

        return new NonNullGraphType(types.Add(payload));
    }

    private protected override IEnumerable<QueryArgument> OwnArguments(TypeCatalog types) =>
        [new(types.Input(typeof(TInput), nullable: false)) { Name = "input", Description = "What to do." }];

    private FieldType ValueField(TypeCatalog types)
    {
        const string Description = "The object as it is now; null when nothing was done.";
        if (_entity is not null)
            return new EntityLinkField(TypeCatalog.Camel(_entity.Name), Description, _entity, ValueOf);
        var type = types.Output(typeof(TResult));
        return new FieldType
        {
            Name = TypeCatalog.Camel(typeof(TResult).Name),
            Description = Description,
            ResolvedType = type is NonNullGraphType nonNull ? nonNull.ResolvedType : type,
            Resolver = new FuncFieldResolver<object?>(context => ValueOf(context.Source!)),
        };
    }

    private UnionGraphType ErrorUnion(TypeCatalog types, string name)
    {
        var union = new UnionGraphType { Name = name, Description = $"Why `{Name}` did nothing." };
        var members = _errors.ToDictionary(error => error, types.Record);
        foreach (var (error, member) in members)
        {
            member.Description ??= types.Documentation.Of(error);
            types.Error.AddPossibleType(member);
            if (!member.ResolvedInterfaces.Contains(types.Error))
                member.AddResolvedInterface(types.Error);
            union.AddPossibleType(member);
        }

        union.ResolveType = source => members[source.GetType()];
        return types.Add(union);
    }

    private static MutationResult<TResult> Result(IResolveFieldContext context) => (MutationResult<TResult>)context.Source!;

    private static object? ValueOf(object source) => source is MutationResult<TResult> { Errors.Count: 0, Value: { } value } ? value : null;
}
