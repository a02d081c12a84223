namespace Sedz.Analytics.Hazards.Learning;

/// <summary>How the prior mean of a place is found, from the simplest on. A later one is taken only where it foretells better.</summary>
public enum PriorMethod
{
    /// <summary>Plain empirical Bayes: one mean for all places.</summary>
    Plain,

    /// <summary>Poisson regression on area, region and neighbours' record.</summary>
    Regression,

    /// <summary>The same with terrain, which is two or three numbers of a place.</summary>
    RegressionWithTerrain,

    /// <summary>The same with rainfall, which is four.</summary>
    RegressionWithRainfall,

    /// <summary>The same with both.</summary>
    RegressionWithRainfallAndTerrain,

    /// <summary>Boosted trees of a Tweedie loss on all of these; their factors are exact Shapley values of the terms.</summary>
    Trees,
}
