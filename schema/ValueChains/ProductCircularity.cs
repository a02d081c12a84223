namespace Sedz.Schema.ValueChains;

/// <summary>What is stated of a product for the Material Circularity Indicator. What is null is not known, and never 0.</summary>
public sealed class ProductCircularity
{
    /// <summary>Mass of the product in kilograms.</summary>
    public decimal? Mass { get; set; }

    /// <summary>Part of the feedstock that was recycled, 0..1.</summary>
    public decimal? RecycledFeedstock { get; set; }

    /// <summary>Part of the feedstock that was reused, 0..1.</summary>
    public decimal? ReusedFeedstock { get; set; }

    /// <summary>Part of the feedstock that is biological and from sustained production, 0..1.</summary>
    public decimal? SustainedFeedstock { get; set; }

    /// <summary>Part of the product that is collected for recycling after use, 0..1.</summary>
    public decimal? CollectedForRecycling { get; set; }

    /// <summary>Part of the product that goes into reuse, 0..1.</summary>
    public decimal? Reused { get; set; }

    /// <summary>Part of the product that is composted, 0..1.</summary>
    public decimal? Composted { get; set; }

    /// <summary>Part of the product that is turned to energy, where the method counts that as recovery, 0..1.</summary>
    public decimal? EnergyRecovered { get; set; }

    /// <summary>Yield of the recycling that made the feedstock, over 0 to 1.</summary>
    public decimal? FeedstockRecyclingYield { get; set; }

    /// <summary>Yield of the recycling after use, over 0 to 1.</summary>
    public decimal? RecyclingYield { get; set; }

    /// <summary>Lifetime over that of the usual product.</summary>
    public decimal? RelativeLifetime { get; set; }

    /// <summary>Intensity of use over that of the usual product.</summary>
    public decimal? RelativeUse { get; set; }
}
