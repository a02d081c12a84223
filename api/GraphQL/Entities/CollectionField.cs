using System.Linq.Expressions;
using System.Reflection;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>A relation to many other entities, loaded for all rows of a level in one statement.</summary>
public abstract class CollectionField : EntityField
{
    private protected CollectionField(string name, PropertyInfo? member, LambdaExpression? navigation, LambdaExpression principalKey)
        : base(name, null, principalKey)
    {
        Member = member;
        Navigation = navigation;
    }

    /// <summary>The navigation property, if the entity has one.</summary>
    internal PropertyInfo? Member { get; }

    /// <summary>From the entity to its items, for <c>where</c>; null when lists of it cannot be filtered by.</summary>
    internal LambdaExpression? Navigation { get; }

    /// <summary>The type of the items.</summary>
    internal abstract EntityType Items { get; }

    /// <summary>True when the field is a connection instead of a plain list.</summary>
    internal bool IsConnection { get; private set; }

    /// <inheritdoc/>
    internal override bool IsPaged => true;

    /// <summary>
    /// Makes the field a connection, with cursors and <c>totalCount</c> for each parent: right where a parent may have many.
    /// </summary>
    public CollectionField AsConnection()
    {
        IsConnection = true;
        return this;
    }
}
