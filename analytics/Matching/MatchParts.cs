namespace Sedz.Analytics.Matching;

/// <summary>The parts of what a place costs, in whole units; they sum to the cost of the arc.</summary>
/// <param name="Distance">Distance.</param>
/// <param name="Skill">The mismatch of occupation and wished skills.</param>
/// <param name="Wage">The gap to the wage wish.</param>
/// <param name="Province">Working outside the home province.</param>
public readonly record struct MatchParts(int Distance, int Skill, int Wage, int Province)
{
    /// <summary>All parts together.</summary>
    public int Sum => Distance + Skill + Wage + Province;
}
