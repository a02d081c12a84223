using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sedz.Analytics.ValueChains.Units;

/// <summary>
/// Weights by volume that trade takes for granted. Paddy only: a kwian is counted as 1,000 kg and a thang as 10 kg (Rice Almanac, 2002;
/// another handbook has 1,010). Of milled rice the sources disagree (1,380 to 1,500 kg), so nothing is assumed of it. A figure that rests
/// on one says so.
/// </summary>
public static class TradeWeights
{
    /// <summary>The code of paddy as a material.</summary>
    public const string Paddy = "paddy";

    private static readonly FrozenDictionary<string, ImmutableArray<StatedWeight>> ByMaterial =
        new Dictionary<string, ImmutableArray<StatedWeight>>
        {
            [Paddy] = [new("kwian", 1_000), new("thang", 10)],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What trade takes a unit of a material to weigh; null where it takes nothing for granted.</summary>
    public static decimal? Of(string material, MeasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return ByMaterial.GetValueOrDefault(material, []).FirstOrDefault(weight => weight.Unit == unit.Code)?.Kilograms;
    }
}
