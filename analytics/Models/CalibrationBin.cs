namespace Sedz.Analytics.Models;

/// <summary>What was foretold against what happened, for rows of like forecasts.</summary>
/// <param name="Part">What part of the model it is about, such as a source and hazard; empty for the whole.</param>
/// <param name="Foretold">Mean of the forecasts.</param>
/// <param name="Happened">Mean of what happened.</param>
/// <param name="Rows">Number of rows.</param>
public sealed record CalibrationBin(string Part, double Foretold, double Happened, int Rows);
