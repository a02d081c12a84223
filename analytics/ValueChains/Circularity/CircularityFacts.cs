namespace Sedz.Analytics.ValueChains.Circularity;

/// <summary>What the Material Circularity Indicator asks about a product. What is null is not known.</summary>
public sealed record CircularityFacts
{
    /// <summary>
    /// M: mass of the product, in kilograms, 0.0001 to a million. The indicator does not depend on it; the masses of the steps do.
    /// </summary>
    public decimal? Mass { get; init; }

    /// <summary>F_R: part of the feedstock that was recycled, 0..1.</summary>
    public decimal? RecycledFeedstock { get; init; }

    /// <summary>F_U: part of the feedstock that was reused, 0..1.</summary>
    public decimal? ReusedFeedstock { get; init; }

    /// <summary>F_S: part of the feedstock that is biological and from sustained production, 0..1.</summary>
    public decimal? SustainedFeedstock { get; init; }

    /// <summary>C_R: part of the product that is collected for recycling after use, 0..1.</summary>
    public decimal? CollectedForRecycling { get; init; }

    /// <summary>C_U: part of the product that goes into reuse, 0..1.</summary>
    public decimal? Reused { get; init; }

    /// <summary>C_C: part of the product that is composted, 0..1.</summary>
    public decimal? Composted { get; init; }

    /// <summary>C_E: part of the product that is biological and turned to energy, where the method counts that as recovery, 0..1.</summary>
    public decimal? EnergyRecovered { get; init; }

    /// <summary>E_F: yield of the recycling that made the feedstock, 0.0001 to 1; asked only where some is recycled.</summary>
    public decimal? FeedstockRecyclingYield { get; init; }

    /// <summary>E_C: yield of the recycling after use, 0.0001 to 1; asked only where some is collected for it.</summary>
    public decimal? RecyclingYield { get; init; }

    /// <summary>L ÷ L_av: lifetime over that of the usual product, 0.0001 to a million.</summary>
    public decimal? RelativeLifetime { get; init; }

    /// <summary>U ÷ U_av: intensity of use over that of the usual product, 0.0001 to a million.</summary>
    public decimal? RelativeUse { get; init; }
}
