namespace Sedz.Analytics.Models;

/// <summary>How often an interval held what happened.</summary>
/// <param name="Part">What part of the model it is about; empty for the whole.</param>
/// <param name="Level">What share it should hold, 0..1.</param>
/// <param name="Held">The share that it held, 0..1.</param>
/// <param name="Rows">Number of rows.</param>
public sealed record IntervalCoverage(string Part, double Level, double Held, int Rows);
