namespace Sedz.Analytics.Labour;

/// <summary>What it costs to get from an origin to a destination.</summary>
/// <param name="Origin">The origin's index in the list of populations, from 0.</param>
/// <param name="Destination">The destination's index in the list of supplies, from 0.</param>
/// <param name="Cost">Time or distance, in the unit of the decay; 0 or more.</param>
public readonly record struct TravelCost(int Origin, int Destination, double Cost);
