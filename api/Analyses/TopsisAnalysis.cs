using System.Text.Json;
using System.Text.Json.Nodes;
using Sedz.Analytics.Ranking.Methods;

namespace Sedz.Api.Analyses;

/// <summary>
/// <c>analyse topsis</c>: <c>matrix</c>, <c>weights</c> (equal when left out; rescaled and said when they do not sum to 1) and
/// <c>objectives</c> (all benefits when left out).
/// </summary>
internal static class TopsisAnalysis
{
    private const string Objectives = "objectives";

    /// <summary>Works out closeness and ranks.</summary>
    public static JsonObject Run(AnalysisCase given)
    {
        if (given.Text("normalisation", "normalization") is { } norm && !norm.Contains("vector", StringComparison.OrdinalIgnoreCase))
            throw AnalysisCase.Refused("unknown_normalisation", "normalisation", "ใช้ได้เฉพาะ 'vector'", "must be 'vector'");
        var matrix = AnalysisCase.MatrixOf(given.Require("matrix"), "matrix");
        var criteria = matrix.GetLength(1);
        var weights = given.Find("weights") is { } weighed
            ? NamedNumbers.Of(weighed, "weights").Values
            : [.. Enumerable.Repeat(1.0 / criteria, criteria)];
        var result = Topsis.Closeness(matrix, weights, Directions(given, criteria));
        var list = new NamedNumbers(null, result.Closeness);
        var answer = new JsonObject
        {
            ["closeness"] = list.Shaped(result.Closeness),
            ["ranks"] = list.Shaped(result.Ranks),
            ["silent_criteria"] = list.Shaped(result.Silent),
        };
        RescaledWeights.Say(answer, weights);
        return answer;
    }

    private static CriterionDirection[] Directions(AnalysisCase given, int criteria)
    {
        if (given.Find(Objectives, "directions") is not { } listed)
            return new CriterionDirection[criteria];
        return listed.ValueKind == JsonValueKind.Array
            ? [.. listed.EnumerateArray().Select(DirectionOf)]
            : throw AnalysisCase.Refused("not_a_list", Objectives, "ต้องเป็นรายการของ 1 และ -1", "must be a list of 1 and -1");
    }

    private static CriterionDirection DirectionOf(JsonElement objective) => objective.ToString() switch
    {
        "1" or "max" or "benefit" => CriterionDirection.Benefit,
        "-1" or "min" or "cost" => CriterionDirection.Cost,
        _ => throw AnalysisCase.Refused(
            "unknown_objective", Objectives,
            "ต้องเป็น 1 (ยิ่งมากยิ่งดี) หรือ -1 (ยิ่งน้อยยิ่งดี)",
            "must be 1 (more is better) or -1 (less is better)"),
    };
}
