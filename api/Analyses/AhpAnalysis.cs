using System.Text.Json;
using System.Text.Json.Nodes;
using Sedz.Analytics.Ranking.Weighting;

namespace Sedz.Api.Analyses;

/// <summary>
/// <c>analyse ahp</c>: one <c>matrix</c>; a hierarchy of <c>criteria_matrix</c> and <c>sub_matrices</c>; or a group's <c>members</c>.
/// Rows and columns of the results are counted from 1.
/// </summary>
internal static class AhpAnalysis
{
    /// <summary>Weighs the things of a case.</summary>
    public static JsonObject Run(AnalysisCase given)
    {
        var randomIndex = IndexOf(given);
        if (given.Find("members", "matrices") is { } members)
            return Group(given, members, randomIndex);
        if (given.Find("criteria_matrix") is { } criteria)
            return Hierarchy(given, criteria, randomIndex);
        var weights = Ahp.Weights(AnalysisCase.MatrixOf(given.Require("matrix"), "matrix"), randomIndex);
        return Described(weights, given.Names(weights.Weights.Length, "names"));
    }

    private static RandomIndex IndexOf(AnalysisCase given)
    {
        if (given.Text("random_index") is not { } name)
            return RandomIndex.Saaty;
        return RandomIndex.All.FirstOrDefault(index => string.Equals(index.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? throw AnalysisCase.Refused(
                "unknown_random_index", "random_index",
                $"ต้องเป็น {string.Join(" หรือ ", RandomIndex.All.Select(index => index.Name))}",
                $"must be {string.Join(" or ", RandomIndex.All.Select(index => index.Name))}");
    }

    private static JsonObject Hierarchy(AnalysisCase given, JsonElement criteria, RandomIndex randomIndex)
    {
        var subMatrices = given.Require("sub_matrices");
        var criteriaMatrix = AnalysisCase.MatrixOf(criteria, "criteria_matrix");
        var names = given.Names(criteriaMatrix.GetLength(0), "criteria");
        var hierarchy = AhpHierarchy.Of(criteriaMatrix, Under(subMatrices, names), randomIndex);
        var alternatives = given.Names(hierarchy.Alternatives.Length, "alternatives", "names");
        var result = new JsonObject { ["weights"] = Numbers(hierarchy.Alternatives), ["acceptable"] = hierarchy.IsAcceptable };
        if (alternatives is not null)
            result["target_weights"] = new NamedNumbers(alternatives, hierarchy.Alternatives).Shaped(hierarchy.Alternatives);
        result["criteria"] = Described(hierarchy.Criteria, names);
        result["under"] = names is null
            ? new JsonArray([.. hierarchy.Under.Select(weights => Described(weights, alternatives))])
            : new JsonObject(names.Zip(
                hierarchy.Under, (name, weights) => KeyValuePair.Create<string, JsonNode?>(name, Described(weights, alternatives))));
        return result;
    }

    private static List<double[,]> Under(JsonElement subMatrices, IReadOnlyList<string>? criteria)
    {
        const string field = "sub_matrices";
        if (subMatrices.ValueKind == JsonValueKind.Array)
            return [.. subMatrices.EnumerateArray().Select(matrix => AnalysisCase.MatrixOf(matrix, field))];
        if (subMatrices.ValueKind != JsonValueKind.Object || criteria is null)
        {
            throw AnalysisCase.Refused(
                "not_a_list", field,
                "ต้องเป็นรายการตาราง หรือออบเจกต์ที่มีชื่อเกณฑ์เป็นคีย์ พร้อมช่อง 'criteria'",
                "must be a list of matrices, or an object with the names in 'criteria' as keys");
        }

        return
        [
            .. criteria.Select(name => subMatrices.TryGetProperty(name, out var matrix)
                ? AnalysisCase.MatrixOf(matrix, $"{field}.{name}")
                : throw AnalysisCase.Refused("missing_field", $"{field}.{name}", "ไม่มี โปรดระบุ", "is missing")),
        ];
    }

    private static JsonObject Group(AnalysisCase given, JsonElement members, RandomIndex randomIndex)
    {
        if (members.ValueKind != JsonValueKind.Array)
            throw AnalysisCase.Refused("not_a_list", "members", "ต้องเป็นรายการตาราง", "must be a list of matrices");
        List<double[,]> matrices =
        [
            .. members.EnumerateArray().Select((member, number) => AnalysisCase.MatrixOf(
                member.ValueKind == JsonValueKind.Object && member.TryGetProperty("matrix", out var matrix) ? matrix : member,
                $"members[{number}]")),
        ];
        var group = AhpGroup.Weights(matrices, randomIndex);
        var names = given.Names(group.Group.Weights.Length, "names");
        var result = Described(group.Group, names);
        result["members"] = new JsonArray([.. group.Members.Select(member =>
        {
            var own = member.Own is null ? [] : Described(member.Own, names);
            own["distance"] = member.Distance;
            return own;
        })]);
        result["disagreement"] = new JsonArray([.. group.Judgements.Select(disagreement =>
        {
            var described = Described(disagreement.Judgement, names);
            described["members"] = disagreement.Members;
            described["least"] = disagreement.Least;
            described["greatest"] = disagreement.Greatest;
            described["factor"] = disagreement.Factor;
            return described;
        })]);
        return result;
    }

    private static JsonObject Described(AhpWeights weights, IReadOnlyList<string>? names)
    {
        JsonObject? worst = null;
        if (weights.WorstJudgement is { } hurting)
        {
            worst = Described(hurting.Judgement, names);
            worst["consistent_value"] = hurting.ConsistentValue;
            worst["cr_after"] = hurting.ConsistencyRatioAfter;
        }

        var result = new JsonObject();
        if (names is not null)
            result["names"] = new JsonArray([.. names.Select(name => JsonValue.Create(name))]);
        result["weights"] = Numbers(weights.Weights);
        result["lambda_max"] = weights.LambdaMax;
        result["ci"] = weights.ConsistencyIndex;
        result["cr"] = weights.ConsistencyRatio;
        result["random_index"] = weights.RandomIndex.Name;
        result["acceptable"] = weights.IsAcceptable;
        result["worst_judgement"] = worst;
        result["completed"] = new JsonArray([.. weights.Completed.Select(judgement => Described(judgement, names))]);
        result["outside_scale"] = new JsonArray([.. weights.OutsideScale.Select(judgement => Described(judgement, names))]);
        return result;
    }

    private static JsonObject Described(AhpJudgement judgement, IReadOnlyList<string>? names)
    {
        var described = new JsonObject { ["row"] = judgement.Row, ["column"] = judgement.Column };
        if (names is not null)
            described["between"] = new JsonArray(names[judgement.Row - 1], names[judgement.Column - 1]);
        described["value"] = judgement.Value;
        return described;
    }

    private static JsonNode Numbers(IReadOnlyList<double> numbers) => new NamedNumbers(null, numbers).Shaped(numbers);
}
