using System.Linq.Expressions;
using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Batching;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>
/// What the machinery needs of an entity type without knowing the entity. Features derive from <see cref="EntityType{T}"/>.
/// </summary>
public abstract class EntityType : ObjectGraphType<Row>
{
    private KeyField? _key;

    private protected EntityType(Type clrType)
    {
        ClrType = clrType;
        IsTypeOf = source => source is Row row && row.Type == this;
    }

    /// <summary>The entity.</summary>
    internal Type ClrType { get; }

    /// <summary>The key.</summary>
    /// <exception cref="InvalidOperationException">The declaration forgot it.</exception>
    internal KeyField KeyField
    {
        get => _key ?? throw new InvalidOperationException($"{GetType().Name} declares no Key(...).");
        private protected set => _key = value;
    }

    /// <summary>The columns of this type.</summary>
    internal IEnumerable<ColumnField> Columns => Fields.OfType<ColumnField>();

    /// <summary>The field of a name; null when there is none.</summary>
    internal object? Named(string name) => GetField(name);

    /// <summary>The batch of the field being resolved that loads rows of this type by a key of theirs.</summary>
    /// <param name="context">The field.</param>
    /// <param name="key">Which unique column; null for the key.</param>
    internal abstract Batch<object, Row> BatchByKey(IResolveFieldContext context, LambdaExpression? key);

    /// <summary>Loads rows by a unique column at once; rows that do not exist or are hidden from the caller are missing.</summary>
    internal abstract Task<IReadOnlyDictionary<object, Row>> LoadByKeyAsync(
        IResolveFieldContext context, LambdaExpression? key, IReadOnlyCollection<object> keys);
}
