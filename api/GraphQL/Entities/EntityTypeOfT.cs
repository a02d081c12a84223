using System.Linq.Expressions;
using GraphQL;
using Sedz.Api.GraphQL.Batching;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Projection;
using Sedz.Api.GraphQL.Queries;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>
/// Declares how an entity of the database is shown. A feature derives one class for each entity and lists its fields in the
/// constructor; filters, sorts, paging, projection and batching follow from the list. Descriptions come from the documentation
/// comments of the entity's properties.
/// </summary>
/// <typeparam name="T">The entity.</typeparam>
public abstract class EntityType<T> : EntityType where T : class
{
    /// <summary>Names the type after the entity.</summary>
    protected EntityType() : base(typeof(T)) => Name = typeof(T).Name;

    /// <summary>Declares the key, shown as the global <c>id</c>.</summary>
    /// <param name="key">A string, an integer or a Guid; unique.</param>
    protected KeyField Key<TKey>(Expression<Func<T, TKey>> key)
    {
        KeyField = Add(new KeyField(key, MemberPath.Of(key), typeof(T).Name));
        return KeyField;
    }

    /// <summary>Declares a column. It can be filtered and sorted by, where its type allows.</summary>
    /// <param name="column">A property, or a path of properties through owned objects.</param>
    protected ColumnField Scalar<TValue>(Expression<Func<T, TValue>> column) => Add(new ColumnField(column, MemberPath.Of(column)));

    /// <summary>Declares a relation to one other entity.</summary>
    /// <param name="navigation">The navigation property: names the field and carries nested filters and sorts.</param>
    /// <param name="foreignKey">The column that refers to the other entity. The relation is nullable when this is.</param>
    /// <param name="targetKey">What the column refers to; by default the other entity's key.</param>
    protected ReferenceField ToOne<TTarget>(
        Expression<Func<T, TTarget?>> navigation,
        Expression<Func<T, object?>> foreignKey,
        Expression<Func<TTarget, object?>>? targetKey = null)
        where TTarget : class =>
        Add(new ReferenceField(
            navigation,
            MemberPath.Of(navigation),
            MemberPath.WithoutBoxing(foreignKey),
            targetKey is null ? null : MemberPath.WithoutBoxing(targetKey)));

    /// <summary>Declares a relation to many entities, as a list with <c>first</c>, <c>where</c> and <c>order</c> for each parent.</summary>
    /// <param name="navigation">The navigation property: names the field and carries the filters <c>all none some any</c>.</param>
    /// <param name="foreignKey">The column of the other entity that refers to this one.</param>
    /// <param name="principalKey">What that column refers to; by default the key.</param>
    protected CollectionField ToMany<TItem>(
        Expression<Func<T, IEnumerable<TItem>>> navigation,
        Expression<Func<TItem, object?>> foreignKey,
        Expression<Func<T, object?>>? principalKey = null)
        where TItem : class =>
        Add(new CollectionField<TItem>(
            MemberPath.Of(navigation).Name, MemberPath.Of(navigation).Last, navigation, foreignKey, principalKey ?? BoxedKey()));

    /// <summary>The same relation where the entity has no navigation property; lists of it cannot be filtered by.</summary>
    protected CollectionField ToMany<TItem>(
        string name,
        string description,
        Expression<Func<TItem, object?>> foreignKey,
        Expression<Func<T, object?>>? principalKey = null)
        where TItem : class
    {
        var field = new CollectionField<TItem>(name, null, null, foreignKey, principalKey ?? BoxedKey());
        field.Described(description);
        return Add(field);
    }

    /// <summary>Declares an object that is kept in the entity's own row.</summary>
    /// <param name="owned">The property: names and describes the field.</param>
    /// <param name="show">From the object to what is shown; pure.</param>
    /// <param name="members">
    /// What <c>where</c> and <c>order</c> can name of it: properties that are kept, and shown as they are kept.
    /// </param>
    protected OwnedField Owned<TOwned, TResult>(
        Expression<Func<T, TOwned?>> owned, Func<TOwned, TResult> show, params Expression<Func<TOwned, object?>>[] members)
        where TOwned : class
    {
        var columns = members.Select(MemberPath.WithoutBoxing)
            .Select(member => Expression.Lambda(Rebind.Body(member, owned.Body), owned.Parameters));
        return Add(new OwnedField<TOwned, TResult>(owned, MemberPath.Of(owned), columns, show));
    }

    /// <summary>Declares a field that is worked out from columns of the row.</summary>
    /// <param name="name">The field.</param>
    /// <param name="description">Meaning, unit, bounds and nulls.</param>
    /// <param name="columns">What must be read: <c>s => new { s.LandType, s.Consent }</c>. It must translate to SQL.</param>
    /// <param name="compute">From what was read to the value; pure.</param>
    protected EntityField Computed<TColumns, TResult>(
        string name, string description, Expression<Func<T, TColumns>> columns, Func<TColumns, TResult> compute) =>
        Add(new ComputedField<TColumns, TResult>(name, description, columns, (values, _) => compute(values)));

    /// <summary>The same for a field that has arguments, or depends on the caller or a service.</summary>
    protected EntityField Computed<TColumns, TResult>(
        string name, string description, Expression<Func<T, TColumns>> columns, Func<TColumns, FieldContext, TResult> compute) =>
        Add(new ComputedField<TColumns, TResult>(name, description, columns, compute));

    /// <summary>Declares a field that is worked out for all rows of a level at once.</summary>
    /// <param name="name">The field.</param>
    /// <param name="description">Meaning, unit, bounds and nulls.</param>
    /// <param name="columns">What is read of each row. Equal values are passed once.</param>
    /// <param name="computeAsync">From all that was read to the values; a missing one is null.</param>
    protected EntityField Batched<TColumns, TResult>(
        string name,
        string description,
        Expression<Func<T, TColumns>> columns,
        Func<IReadOnlyCollection<TColumns>, FieldContext, Task<IReadOnlyDictionary<TColumns, TResult>>> computeAsync)
        where TColumns : notnull =>
        Add(new BatchedField<TColumns, TResult>(name, description, columns, computeAsync));

    /// <inheritdoc/>
    internal override Batch<object, Row> BatchByKey(IResolveFieldContext context, LambdaExpression? key) =>
        RequestScope.Of(context).Batches.For(context, () =>
        {
            var reader = new EntityReader<T>(this, RequestScope.Of(context));
            var fields = new SelectionReader(context).EntityFields(this);
            return new Batch<object, Row>((keys, cancellationToken) => reader.ByKeyAsync(key, keys, fields, cancellationToken));
        });

    /// <inheritdoc/>
    internal override Task<IReadOnlyDictionary<object, Row>> LoadByKeyAsync(
        IResolveFieldContext context, LambdaExpression? key, IReadOnlyCollection<object> keys) =>
        new EntityReader<T>(this, RequestScope.Of(context))
            .ByKeyAsync(key, keys, new SelectionReader(context).EntityFields(this), context.CancellationToken);

    private LambdaExpression BoxedKey() => KeyField.Slot!;

    private TField Add<TField>(TField field) where TField : EntityField
    {
        AddField(field);
        return field;
    }
}
