using System.Linq.Expressions;
using System.Reflection;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>
/// An object that is kept in its owner's row. It is shown as a whole; <c>where</c> and <c>order</c> name its members as they are kept, with
/// their own operators, and need no join.
/// </summary>
public abstract class OwnedField : EntityField
{
    private readonly Dictionary<string, ColumnField> _members;

    private protected OwnedField(LambdaExpression owned, MemberPath path, IEnumerable<LambdaExpression> members) : base(
        path.Name, null, owned)
    {
        Property = path.Last;
        IsNullable = path.IsNullable;
        _members = members.Select(member => new ColumnField(member, MemberPath.Of(member))).ToDictionary(member => member.Name);
    }

    /// <summary>The property that holds the object.</summary>
    internal PropertyInfo Property { get; }

    /// <summary>True when a row may have none.</summary>
    internal bool IsNullable { get; }

    /// <summary>What inputs name of the object; each column is a path from the owner.</summary>
    internal IEnumerable<ColumnField> Members => _members.Values;

    /// <summary>The member of a name.</summary>
    internal ColumnField Member(string name) => _members[name];

    /// <summary>Gives the field and its members the descriptions of their properties.</summary>
    private protected void Describe(TypeCatalog types)
    {
        Description ??= types.Documentation.Of(Property);
        foreach (var member in Members)
            member.Description ??= types.Documentation.Of(member.Member);
    }
}
