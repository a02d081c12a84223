namespace Sedz.Analytics.Labour;

/// <summary>Returning workers of one skill at one place. Workers at the same place are best given as one group for each skill.</summary>
/// <param name="Longitude">Degrees, WGS84: the place where they live, as far as it is told (a sub-district's centre).</param>
/// <param name="Latitude">Degrees, WGS84.</param>
/// <param name="Skill">
/// Occupation code of ISCO-08 or TSCO, one to six digits; null when nobody has told it, which is not known and not without a skill.
/// </param>
/// <param name="Count">How many, 0 or more, with those who have not said.</param>
/// <param name="Undecided">
/// How many of them have not said whether they want to come, 0..<paramref name="Count"/>: none or all of them may.
/// </param>
public readonly record struct WorkerGroup(double Longitude, double Latitude, string? Skill, double Count, double Undecided = 0);
