using Sedz.Api.GraphQL.Entities;

namespace Sedz.Api.GraphQL.Projection;

/// <summary>One entity as it was read: only the values that the operation selected, and the key.</summary>
public sealed class Row
{
    private readonly RowLayout _layout;
    private readonly object?[] _values;

    internal Row(RowLayout layout, object?[] values)
    {
        _layout = layout;
        _values = values;
    }

    /// <summary>The key of the entity.</summary>
    public object Key => _values[RowLayout.KeySlot]!;

    /// <summary>The entity's type.</summary>
    internal EntityType Type => _layout.Type;

    /// <summary>What was read for a field of the entity.</summary>
    /// <exception cref="KeyNotFoundException">The field was not selected, a fault of the machinery.</exception>
    internal object? this[EntityField field] => _values[_layout.SlotOf(field)];

    /// <summary>What was read for the n-th value that was asked for beside the fields.</summary>
    internal object? Extra(int index) => _values[_layout.ExtraSlot + index];
}
