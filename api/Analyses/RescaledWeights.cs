using System.Text.Json.Nodes;
using Sedz.Analytics.Ranking.Weighting;

namespace Sedz.Api.Analyses;

/// <summary>Says in a result which weights counted, where those of the case did not sum to 1.</summary>
internal static class RescaledWeights
{
    /// <summary>Adds <c>weights_used</c> and a <c>note</c> to a result; nothing where the weights counted as given.</summary>
    /// <param name="result">The result.</param>
    /// <param name="given">The weights as given, found usable.</param>
    public static void Say(JsonObject result, IReadOnlyList<double> given)
    {
        if (WeightNormalisation.Note(given) is not { } note)
            return;
        var used = WeightNormalisation.PartsOfOne(given);
        result["weights_used"] = new NamedNumbers(null, used).Shaped(used);
        result["note"] = new JsonObject { ["th"] = note.Th, ["en"] = note.En };
    }
}
