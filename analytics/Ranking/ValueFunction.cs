using System.Collections.Immutable;
using Sedz.Schema;

namespace Sedz.Analytics.Ranking;

/// <summary>
/// Turns a number into a value of 0..1: straight lines between published cut-offs, flat outside them. The cut-offs are fixed and never
/// the smallest and largest of a list, so that another site in the list changes nobody's value.
/// </summary>
public sealed class ValueFunction
{
    /// <summary>Makes a value function.</summary>
    /// <param name="rationale">Why the cut-offs are where they are.</param>
    /// <param name="cutOffs">Two or more; each further right than the one before, and never lower.</param>
    /// <exception cref="ArgumentException">The cut-offs do not rise so, a number is not finite, or a value is not in 0..1.</exception>
    public ValueFunction(LocalizedText rationale, params ImmutableArray<CutOff> cutOffs)
    {
        ArgumentNullException.ThrowIfNull(rationale);
        ArgumentOutOfRangeException.ThrowIfLessThan(cutOffs.Length, 2, nameof(cutOffs));
        for (var i = 0; i < cutOffs.Length; i++)
        {
            if (!double.IsFinite(cutOffs[i].At) || !(cutOffs[i].Value is >= 0 and <= 1))
                throw new ArgumentException($"{cutOffs[i]} is not a finite number with a value of 0..1.", nameof(cutOffs));
            if (i > 0 && !(cutOffs[i].At > cutOffs[i - 1].At && cutOffs[i].Value >= cutOffs[i - 1].Value))
                throw new ArgumentException($"{cutOffs[i]} does not follow {cutOffs[i - 1]}.", nameof(cutOffs));
        }

        Rationale = rationale;
        CutOffs = cutOffs;
    }

    /// <summary>Why the cut-offs are where they are.</summary>
    public LocalizedText Rationale { get; }

    /// <summary>The corners, from left to right.</summary>
    public ImmutableArray<CutOff> CutOffs { get; }

    /// <summary>The value of a number.</summary>
    /// <param name="number">Any number; infinite ones take the value of the nearest end.</param>
    /// <exception cref="ArgumentException">The number is NaN.</exception>
    public double Of(double number)
    {
        if (double.IsNaN(number))
            throw new ArgumentException("A number that is not one has no value.", nameof(number));
        if (number <= CutOffs[0].At)
            return CutOffs[0].Value;
        for (var i = 1; i < CutOffs.Length; i++)
        {
            var (left, right) = (CutOffs[i - 1], CutOffs[i]);
            if (number < right.At)
                return left.Value + (right.Value - left.Value) * ((number - left.At) / (right.At - left.At));
        }

        return CutOffs[^1].Value;
    }
}
