using System.Text.Json;
using System.Text.Json.Nodes;
using Sedz.Analytics.Labour;

namespace Sedz.Api.Analyses;

/// <summary>
/// <c>analyse floating-catchment</c>: <c>pop</c> and <c>supply</c>, as lists or under the places' names, <c>cost</c> as a list of
/// <c>o, d, c</c> (numbers from 0 where the places are lists) or a matrix of origins by destinations, and a decay
/// (<see cref="DecayReader"/>); <c>sedz</c>, the programme's own, takes metres.
/// </summary>
internal static class FloatingCatchmentAnalysis
{
    private const string Cost = "cost";

    /// <summary>Works out accessibility.</summary>
    public static JsonObject Run(AnalysisCase given)
    {
        var population = NamedNumbers.Of(given.Require("pop", "population", "demand"), "pop");
        var supply = NamedNumbers.Of(given.Require("supply"), "supply");
        var access = FloatingCatchment.Accessibility(
            population.Values, supply.Values, Costs(given.Require(Cost), population, supply), DecayReader.Read(given));
        return new()
        {
            ["accessibility"] = population.Shaped(access.Accessibility),
            ["ratios"] = supply.Shaped(access.Ratios),
        };
    }

    private static List<TravelCost> Costs(JsonElement cost, NamedNumbers population, NamedNumbers supply)
    {
        if (cost.ValueKind == JsonValueKind.Array && cost.EnumerateArray().All(pair => pair.ValueKind == JsonValueKind.Object))
            return [.. cost.EnumerateArray().Select(pair => Pair(new(pair), population, supply))];
        var matrix = AnalysisCase.MatrixOf(cost, Cost);
        return
        [
            .. from origin in Enumerable.Range(0, matrix.GetLength(0))
               from destination in Enumerable.Range(0, matrix.GetLength(1))
               where !double.IsNaN(matrix[origin, destination])
               select new TravelCost(origin, destination, matrix[origin, destination]),
        ];
    }

    private static TravelCost Pair(AnalysisCase pair, NamedNumbers population, NamedNumbers supply) => new(
        IndexIn(population, pair.Require("o", "origin")),
        IndexIn(supply, pair.Require("d", "destination", "dest")),
        AnalysisCase.NumberOf(pair.Require("c", "cost"), Cost));

    private static int IndexIn(NamedNumbers places, JsonElement place) => places.IndexOf(place) ?? throw AnalysisCase.Refusal(
        "unknown_place", Cost,
        $"'{Cost}' มีสถานที่ {place} ซึ่งไม่มีในรายการ โปรดเพิ่มสถานที่หรือตัดคู่นั้นออก",
        $"'{Cost}' names the place {place}, which is not listed. Add it, or leave the pair out.");
}
