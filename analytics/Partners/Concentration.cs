namespace Sedz.Analytics.Partners;

/// <summary>
/// How much of a whole lies with few: the Herfindahl–Hirschman index, the sum of the squared shares. It is 1 when one has all, and 1/n when n have
/// alike.
/// </summary>
/// <param name="Members">How many have a part above zero.</param>
/// <param name="Index">The index, 1/n to 1.</param>
/// <param name="Normalised">
/// (index − 1/n) / (1 − 1/n), 0 to 1: comparable between wholes of different numbers of members; 1 for a single one, which has all.
/// </param>
/// <param name="EffectiveNumber">1 / index: as many members of equal parts would make the same index.</param>
/// <param name="LargestShare">The part of the one with the most.</param>
public sealed record Concentration(int Members, double Index, double Normalised, double EffectiveNumber, double LargestShare)
{
    /// <summary>The concentration of parts.</summary>
    /// <param name="parts">Each member's part, 0 or more, in one unit.</param>
    /// <returns>Null when nobody has any: nothing is then concentrated, which is not 0.</returns>
    public static Concentration? Of(IEnumerable<double> parts)
    {
        var held = parts.Where(part => part > 0).ToList();
        if (held.Count == 0) return null;
        var whole = held.Sum();
        var index = held.Sum(part => part / whole * (part / whole));
        var least = 1.0 / held.Count;
        return new(held.Count, index, held.Count == 1 ? 1 : Math.Max(0, (index - least) / (1 - least)), 1 / index, held.Max() / whole);
    }
}
