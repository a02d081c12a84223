using System.Linq.Expressions;
using System.Security.Claims;

namespace Sedz.Api.GraphQL.Security;

/// <summary>
/// Which rows of an entity a caller may see. A filter given here holds on every path to the entity: lists, look-ups by key or id,
/// relations, columns that a computed field reads through a relation, and the nested parts of <c>where</c> and <c>order</c>, so that a
/// hidden row can be neither read nor guessed. Every entity of the schema needs a rule, be it that everybody sees all.
/// </summary>
public sealed class RowFilters
{
    private readonly Dictionary<Type, Func<ClaimsPrincipal, LambdaExpression>?> _filters = [];

    /// <summary>Sets the filter of an entity. There is one at most: several rules are one expression.</summary>
    /// <param name="filter">
    /// From the caller to the rows that the caller may see. It must translate to SQL; values of the caller that it captures become
    /// parameters.
    /// </param>
    /// <returns>This instance, to go on.</returns>
    public RowFilters For<T>(Func<ClaimsPrincipal, Expression<Func<T, bool>>> filter) where T : class
    {
        _filters.Add(typeof(T), filter);
        return this;
    }

    /// <summary>Says that everybody sees all rows of an entity.</summary>
    /// <returns>This instance, to go on.</returns>
    public RowFilters Public<T>() where T : class
    {
        _filters.Add(typeof(T), null);
        return this;
    }

    /// <summary>True when something is said of the entity.</summary>
    internal bool Knows(Type entity) => _filters.ContainsKey(entity);

    /// <summary>True when rows of the entity can be hidden from someone; relations to it are then nullable.</summary>
    internal bool Covers(Type entity) => _filters.GetValueOrDefault(entity) is not null;

    /// <summary>The filter of an entity for a caller; null when this caller sees all its rows.</summary>
    /// <exception cref="InvalidOperationException">Nothing is said of the entity.</exception>
    internal LambdaExpression? Of(Type entity, ClaimsPrincipal caller) => _filters.TryGetValue(entity, out var filter)
        ? filter is null ? null : CapturedValues.SettledIn(filter(caller))
        : throw new InvalidOperationException($"Nobody said who sees which rows of {entity.Name}.");
}
