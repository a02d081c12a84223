using System.Linq.Expressions;
using System.Reflection;
using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Projection;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>A column: read as it is, and unless said otherwise, a member of the entity's filter and sort inputs.</summary>
public class ColumnField : EntityField
{
    internal ColumnField(LambdaExpression column, MemberPath path) : base(path.Name, null, column)
    {
        Member = path.Last;
        IsNullable = path.IsNullable;
    }

    /// <summary>The property whose documentation describes the field.</summary>
    internal PropertyInfo Member { get; }

    /// <summary>True when the column, or an object on the way to it, can be null.</summary>
    internal bool IsNullable { get; }

    /// <summary>The type of the column's values without the nullable wrapper.</summary>
    internal Type ValueType => System.Nullable.GetUnderlyingType(Slot!.ReturnType) ?? Slot.ReturnType;

    /// <summary>The type of the items where the column holds a list of scalars or enums; null where it holds one value.</summary>
    internal Type? ItemType => TypeCatalog.ItemType(ValueType);

    /// <summary>True when <c>where</c> can name the field.</summary>
    internal bool IsFilterable { get; private set; } = true;

    /// <summary>True when <c>order</c> can name the field.</summary>
    internal bool IsSortable { get; private set; } = true;

    /// <summary>Keeps the field out of <c>where</c>.</summary>
    public ColumnField NotFilterable()
    {
        IsFilterable = false;
        return this;
    }

    /// <summary>Keeps the field out of <c>order</c>.</summary>
    public ColumnField NotSortable()
    {
        IsSortable = false;
        return this;
    }

    /// <inheritdoc/>
    public override ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(Of((Row)context.Source!));

    /// <summary>The value that a row shows; null when it has none.</summary>
    internal virtual object? Of(Row row) => row[this];

    private protected override IGraphType TypeOf(TypeCatalog types)
    {
        Description ??= types.Documentation.Of(Member);
        return types.Output(Member, IsNullable);
    }
}
