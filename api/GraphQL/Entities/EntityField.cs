using System.Linq.Expressions;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>A field of an entity type, with the part of the row that it needs.</summary>
public abstract class EntityField : DeclaredField
{
    private protected EntityField(string name, string? description, LambdaExpression? slot) : base(name, description) => Slot = slot;

    /// <summary>From the entity to what must be read for this field; null when the key is enough.</summary>
    internal LambdaExpression? Slot { get; }
}
