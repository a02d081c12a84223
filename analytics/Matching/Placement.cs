namespace Sedz.Analytics.Matching;

/// <summary>Workers of one class who take places of one opening.</summary>
/// <param name="Class">Number of the class.</param>
/// <param name="Opening">Number of the opening.</param>
/// <param name="Count">How many, above 0.</param>
/// <param name="Cost">What each costs.</param>
public readonly record struct Placement(int Class, int Opening, int Count, int Cost);
