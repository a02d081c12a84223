using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// The table that an expression in a filter starts from: the row of the filter, or one member of the pairs that joins and
/// <c>SelectMany</c> hand on as rows.
/// </summary>
/// <param name="Root">The parameter of the filter.</param>
/// <param name="Path">The places of the members, pair by pair, from the parameter to the entity; empty where the row is the entity.</param>
/// <param name="Entity">The expression that gives the entity.</param>
internal sealed record QuerySource(ParameterExpression Root, IReadOnlyList<int> Path, Expression Entity)
{
    /// <summary>The source of a chain of members; null where the expression is no such chain.</summary>
    public static QuerySource? Of(Expression expression, IModel model)
    {
        var at = SpatialMember.Unconverted(expression);
        if (at is ParameterExpression root)
            return new QuerySource(root, [], root);
        if (SpatialMember.Step(at) is not var (owner, name) || Of(owner, model) is not { } source)
            return null;

        var isPair = SpatialMember.Unconverted(owner) == source.Entity && model.FindEntityType(source.Entity.Type) is null;
        return isPair
            ? source with { Path = [.. source.Path, Array.FindIndex(owner.Type.GetProperties(), p => p.Name == name)], Entity = at }
            : source;
    }

    /// <summary>
    /// Whether the query binds this source before another of the same row: a pair holds its sources in the order in which they are joined.
    /// </summary>
    public bool IsBoundBefore(QuerySource other)
    {
        var shared = Path.Zip(other.Path).TakeWhile(pair => pair.First == pair.Second).Count();
        return Root == other.Root && shared < Path.Count && shared < other.Path.Count && Path[shared] < other.Path[shared];
    }
}
