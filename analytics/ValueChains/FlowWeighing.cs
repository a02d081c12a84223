using System.Collections.Frozen;
using Sedz.Analytics.ValueChains.Units;

namespace Sedz.Analytics.ValueChains;

/// <summary>
/// What one unit of a flow weighs: of a unit of mass always, of another one only where the material's weight is stated, or else where trade
/// takes one for granted.
/// </summary>
internal sealed class FlowWeighing(ChainFacts chain)
{
    private readonly FrozenDictionary<string, MaterialFacts> materials =
        chain.Materials.ToFrozenDictionary(material => material.Code, StringComparer.Ordinal);

    /// <summary>Kilograms of one unit; null when the flow has no unit, or one that does not convert.</summary>
    public decimal? KilogramsOfOne(FlowFacts flow, out bool byTrade)
    {
        byTrade = false;
        if (MeasureUnits.Find(flow.Unit) is not { } unit)
            return null;
        if (unit.Convert(1, MeasureUnits.Kilogram) is { } mass)
            return mass;
        if (Stated(flow.Material, unit) is { } stated)
            return stated;
        byTrade = true;
        return TradeWeights.Of(flow.Material, unit);
    }

    /// <summary>Kilograms of a quantity whose material is not told; null when its unit is none of mass.</summary>
    public static decimal? Weigh(decimal quantity, string unit) => MeasureUnits.Find(unit)?.Convert(quantity, MeasureUnits.Kilogram);

    /// <summary>The weight stated for the unit, or for another one that it converts to.</summary>
    private decimal? Stated(string material, MeasureUnit unit)
    {
        if (!materials.TryGetValue(material, out var facts))
            return null;
        foreach (var weight in facts.Weights)
        {
            if (MeasureUnits.Find(weight.Unit) is { } stated && unit.Convert(1, stated) is { } times)
                return times * weight.Kilograms;
        }

        return null;
    }
}
