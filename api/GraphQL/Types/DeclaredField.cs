using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Sedz.Api.GraphQL.Types;

/// <summary>
/// A field as a feature declares it: what it is, not yet which graph types it has. The types are bound when all features are known,
/// so that declarations may name each other in any order.
/// </summary>
public abstract class DeclaredField : FieldType, IFieldResolver
{
    /// <summary>Stands for the type until it is bound; a schema in which it remains does not start.</summary>
    private const string Unbound = "Unbound";

    private readonly List<(Type Type, bool Required, QueryArgument Argument)> _arguments = [];
    private readonly List<QueryArgument> _ids = [];
    private bool? _nullable;

    private protected DeclaredField(string name, string? description)
    {
        Name = name;
        Description = description;
        ResolvedType = new GraphQLTypeReference(Unbound);
        Resolver = this;
    }

    /// <summary>True when the answer's size grows with <c>first</c> or <c>last</c>.</summary>
    internal virtual bool IsPaged => false;

    /// <summary>The most items that the field gives, where its declaration or its arguments tell; null where they do not.</summary>
    /// <param name="argument">The value of an argument; null when it was left out.</param>
    internal virtual int? MostItems(Func<string, object?> argument) => null;

    /// <summary>Renames the field; the default is the property's name in camel case.</summary>
    public DeclaredField Named(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>Gives the field a description of its own; the default is the property's documentation comment.</summary>
    public DeclaredField Described(string description)
    {
        Description = description;
        return this;
    }

    /// <summary>Says that the field can be null where the declared type cannot tell.</summary>
    public DeclaredField Nullable()
    {
        _nullable = true;
        return this;
    }

    /// <summary>Adds an argument.</summary>
    /// <param name="name">The argument's name.</param>
    /// <param name="description">Meaning, unit and bounds.</param>
    /// <param name="required">False when it can be left out or be null.</param>
    /// <typeparam name="TArgument">A scalar, an enum, a list of these, or a record, which becomes an input type.</typeparam>
    public DeclaredField Argument<TArgument>(string name, string description, bool required = true)
    {
        _arguments.Add((typeof(TArgument), required, new QueryArgument(new StringGraphType()) { Name = name, Description = description }));
        return this;
    }

    /// <summary>Adds an argument that takes a global id; <see cref="Queries.FieldContext.KeyOf"/> reads it.</summary>
    /// <param name="name">The argument's name.</param>
    /// <param name="description">What it is the id of.</param>
    public DeclaredField IdArgument(string name, string description)
    {
        _ids.Add(new QueryArgument(new StringGraphType()) { Name = name, Description = description });
        return this;
    }

    /// <inheritdoc/>
    public abstract ValueTask<object?> ResolveAsync(IResolveFieldContext context);

    /// <summary>Finds the field's graph type; called once.</summary>
    internal void Bind(TypeCatalog types)
    {
        var type = TypeOf(types);
        if (_nullable == true && type is NonNullGraphType nonNull)
            type = nonNull.ResolvedType!;
        ResolvedType = type;
        var arguments = new List<QueryArgument>(OwnArguments(types));
        foreach (var (clr, required, argument) in _arguments)
        {
            argument.ResolvedType = types.Input(clr, nullable: !required);
            arguments.Add(argument);
        }

        foreach (var argument in _ids)
        {
            argument.ResolvedType = new NonNullGraphType(types.Id);
            arguments.Add(argument);
        }

        if (arguments.Count > 0)
            Arguments = new QueryArguments(arguments);
    }

    /// <summary>The type of the field, with its nullability.</summary>
    private protected abstract IGraphType TypeOf(TypeCatalog types);

    /// <summary>Arguments that the kind of field has by itself (paging, filters).</summary>
    private protected virtual IEnumerable<QueryArgument> OwnArguments(TypeCatalog types) => [];
}
