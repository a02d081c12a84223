namespace Sedz.Analytics.Matching;

/// <summary>Workers who accepted a place: they keep it, and neither they nor the place are matched again.</summary>
/// <param name="Worker">Position in the list of workers.</param>
/// <param name="Opening">Position in the list of openings.</param>
/// <param name="Count">How many, above 0.</param>
public readonly record struct AcceptedMatch(int Worker, int Opening, int Count = 1);
