namespace Sedz.Analytics.Hazards.Learning;

/// <summary>What a learnt prior looks at. Each term multiplies the prior of a place by one factor.</summary>
public enum PriorTerm
{
    /// <summary>The area of the place.</summary>
    Area,

    /// <summary>The region of the Royal Society's six.</summary>
    Region,

    /// <summary>The record of other places, nearer ones weighing more; never the place's own.</summary>
    Neighbours,

    /// <summary>
    /// Rainfall: how much a year, how unevenly from year to year, the wettest month, and how much of it late in the year.
    /// </summary>
    Rainfall,

    /// <summary>Terrain: how high, how steep and, where it is known, how much flat land.</summary>
    Terrain,
}
