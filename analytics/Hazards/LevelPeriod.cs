namespace Sedz.Analytics.Hazards;

/// <summary>The national level of a source in some years, against that of its whole window.</summary>
/// <param name="FromYear">The first year (CE).</param>
/// <param name="ToYear">The last year (CE).</param>
/// <param name="Events">Events of all reference places, each place's counted.</param>
/// <param name="Ratio">Expected ratio of the level of these years to that of the window, above 0.</param>
/// <param name="Low">The lower end of its 90 % interval.</param>
/// <param name="High">The upper end of its 90 % interval.</param>
public sealed record LevelPeriod(int FromYear, int ToYear, long Events, double Ratio, double Low, double High);
