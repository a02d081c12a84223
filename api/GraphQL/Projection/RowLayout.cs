using Sedz.Api.GraphQL.Entities;

namespace Sedz.Api.GraphQL.Projection;

/// <summary>Where the value of each selected field stands in the rows of one fetch.</summary>
internal sealed class RowLayout
{
    /// <summary>The key stands first in every row.</summary>
    public const int KeySlot = 0;

    private readonly Dictionary<EntityField, int> _slots = new(ReferenceEqualityComparer.Instance);

    /// <summary>Lays out the given fields; those that read nothing of the row take no place.</summary>
    public RowLayout(EntityType type, IEnumerable<EntityField> fields)
    {
        Type = type;
        _slots.Add(type.KeyField, KeySlot);
        foreach (var field in fields)
        {
            if (field.Slot is not null)
                _slots.TryAdd(field, _slots.Count);
        }
    }

    /// <summary>The type of the rows.</summary>
    public EntityType Type { get; }

    /// <summary>The fields in the order of their places.</summary>
    public IEnumerable<EntityField> Fields => _slots.OrderBy(slot => slot.Value).Select(slot => slot.Key);

    /// <summary>The first place after the fields.</summary>
    public int ExtraSlot => _slots.Count;

    /// <summary>The place of a field.</summary>
    public int SlotOf(EntityField field) => _slots[field];
}
