using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Queries;

/// <summary>
/// Declares fields of <c>Query</c>. A feature derives a class and lists its fields in the constructor; filters, orders, cursors and
/// selections are the machinery's.
/// </summary>
/// <typeparam name="TDb">The application's database.</typeparam>
public abstract class QueryFields<TDb> : RootFields where TDb : DbContext
{
    /// <summary>A connection over an entity, with paging, <c>where</c> and <c>order</c>.</summary>
    /// <param name="name">The field; the connection's type is named after it.</param>
    /// <param name="description">Meaning and who sees what.</param>
    /// <param name="source">The rows; by default the entity's set. Rows that the caller may not see are left out after it.</param>
    protected DeclaredField Connection<T>(string name, string description, Func<TDb, IQueryable<T>>? source = null) where T : class =>
        Add(new ConnectionField<T>(name, description, Source(source)));

    /// <summary>A plain list over an entity with <c>where</c> and <c>order</c>, for reference data that fits one page.</summary>
    /// <param name="name">The field.</param>
    /// <param name="description">Meaning and who sees what.</param>
    /// <param name="most">The most rows. More are refused, and operations are charged for so many.</param>
    /// <param name="source">The rows; by default the entity's set.</param>
    protected DeclaredField List<T>(string name, string description, int most, Func<TDb, IQueryable<T>>? source = null) where T : class =>
        Add(new ListField<T>(name, description, most, Source(source)));

    /// <summary>One entity by a unique column, which names the argument: <c>province(code: "67")</c>. Null when there is none.</summary>
    protected DeclaredField ByKey<T>(string name, string description, Expression<Func<T, object?>> key) where T : class =>
        Add(new ByKeyField<T>(name, description, MemberPath.WithoutBoxing(key)));

    /// <summary>
    /// One entity by its id or by one of its unique columns: <c>site(by: { code: "67-0001" })</c>, a <c>@oneOf</c> input. Null when there
    /// is none.
    /// </summary>
    protected DeclaredField OneOf<T>(string name, string description, params Expression<Func<T, object?>>[] keys) where T : class =>
        Add(new OneOfField<T>(name, description, [.. keys.Select(MemberPath.WithoutBoxing)]));

    /// <summary>
    /// One entity whose key the feature works out, as <see cref="EntityType{T}"/> declares it; null where the key is null, or the row is
    /// missing or hidden from the caller.
    /// </summary>
    protected DeclaredField Link<T>(string name, string description, Func<FieldContext, Task<object?>> key) where T : class =>
        Add(new LinkField(name, description, typeof(T), key));

    /// <summary>A value that the feature works out: a scalar, an enum, a record, or a list of these.</summary>
    protected ValueField<TResult> Value<TResult>(string name, string description, Func<FieldContext, Task<TResult>> resolve) =>
        Add(new ValueField<TResult>(name, description, resolve));

    /// <summary>
    /// A connection over a list that the feature works out, in the feature's order. The cursors are bound to the field's other arguments:
    /// another question is another list. Further properties of <typeparamref name="TResult"/> become fields of the connection.
    /// </summary>
    /// <param name="name">The field; the connection's type is named after it.</param>
    /// <param name="description">Meaning, order and ties.</param>
    /// <param name="nodes">From the result to the list.</param>
    /// <param name="key">What tells the items apart: a string, an integer or a Guid, unique in the list.</param>
    /// <param name="resolve">Works out the result; called once a request, whatever the page.</param>
    protected ComputedConnectionField<TResult, TNode> ComputedConnection<TResult, TNode>(
        string name,
        string description,
        Expression<Func<TResult, IReadOnlyList<TNode>>> nodes,
        Func<TNode, object> key,
        Func<FieldContext, Task<TResult>> resolve)
        where TNode : notnull =>
        Add(new ComputedConnectionField<TResult, TNode>(name, description, nodes, key, resolve));

    private static Func<DbContext, IQueryable<T>> Source<T>(Func<TDb, IQueryable<T>>? source) where T : class =>
        source is null ? db => db.Set<T>() : db => source((TDb)db);
}
