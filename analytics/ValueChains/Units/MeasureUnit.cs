using System.Collections.Immutable;
using Sedz.Schema;

namespace Sedz.Analytics.ValueChains.Units;

/// <summary>A unit of quantity. Two units convert into each other when they share a base.</summary>
/// <param name="Code">Short name, such as <c>t</c>.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Base">Code of the unit that it is a multiple of: <c>kg</c>, <c>l</c>, <c>m</c>, <c>m2</c>, or the thing counted.</param>
/// <param name="InBase">How many of the base it is, over 0; exact.</param>
/// <param name="Label">The unit in words.</param>
/// <param name="Spellings">How people write it, besides code and label; in any case, with or without dots and spaces.</param>
public sealed record MeasureUnit(
    string Code, MeasureDimension Dimension, string Base, decimal InBase, LocalizedText Label, ImmutableArray<string> Spellings)
{
    /// <summary>Whether quantities in this unit can be told in the other without knowing of what they are.</summary>
    public bool ConvertsTo(MeasureUnit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Base == other.Base;
    }

    /// <summary>A quantity in this unit, in the other unit; null when the two do not convert.</summary>
    public decimal? Convert(decimal quantity, MeasureUnit other) => ConvertsTo(other) ? quantity * InBase / other.InBase : null;
}
