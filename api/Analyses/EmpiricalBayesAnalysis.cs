using System.Text.Json.Nodes;
using Sedz.Analytics.Hazards;

namespace Sedz.Api.Analyses;

/// <summary><c>analyse empirical-bayes</c>: <c>counts</c> and <c>exposures</c>, as lists or under the places' names.</summary>
internal static class EmpiricalBayesAnalysis
{
    /// <summary>Shrinks the rates of a case.</summary>
    public static JsonObject Run(AnalysisCase given)
    {
        var counts = NamedNumbers.Of(given.Require("counts", "events", "cases", "y"), "counts");
        var exposures = NamedNumbers.Of(given.Require("exposures", "exposure", "population", "pop", "years", "n"), "exposures")
            .InOrderOf(counts, "exposures");
        var shrunken = EmpiricalBayes.Shrink(counts.Values, exposures.Values);
        var says = ShrinkageWords.Of(shrunken.Outcome);
        return new()
        {
            ["rates"] = counts.Shaped(shrunken.Rates),
            ["raw_rates"] = counts.Shaped(shrunken.RawRates),
            ["weights"] = counts.Shaped(shrunken.Weights),
            ["prior_mean"] = shrunken.PriorMean,
            ["prior_variance"] = shrunken.PriorVariance,
            ["note"] = new JsonObject { ["th"] = says.Th, ["en"] = says.En },
        };
    }
}
