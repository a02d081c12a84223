using Sedz.Analytics.Models;

namespace Sedz.Api.Models;

/// <summary>
/// What happened in a province after a model's data end, against what the model foretold. It is shown and switches nothing by itself; among
/// many provinces one in ten lies outside by chance.
/// </summary>
/// <param name="ProvinceCode">Code of the province.</param>
/// <param name="Part">What part of the model it is about, such as a source and hazard; empty for the whole.</param>
/// <param name="Observed">Events that happened.</param>
/// <param name="Expected">Events that were foretold.</param>
/// <param name="Ratio">Observed / expected.</param>
/// <param name="Low">The lower end of its exact 90 % Poisson interval.</param>
/// <param name="High">The upper end.</param>
/// <param name="Outside">Whether the interval leaves out 1.</param>
public sealed record ProvinceDrift(
    string ProvinceCode, string Part, int Observed, double Expected, double Ratio, double Low, double High, bool Outside)
{
    /// <summary>A comparison as clients see it.</summary>
    public static ProvinceDrift Of(string provinceCode, string part, RateDrift drift)
    {
        ArgumentNullException.ThrowIfNull(drift);
        return new(provinceCode, part, drift.Observed, drift.Expected, drift.Ratio, drift.Low, drift.High, drift.IsOutside);
    }
}
