using System.Text.Json;
using System.Text.Json.Nodes;
using Sedz.Analytics.Ranking.Robustness;

namespace Sedz.Api.Analyses;

/// <summary>
/// <c>analyse smaa</c>: <c>values</c> (a row for each alternative, each value 0 to 1), and, as one likes, <c>draws</c>, <c>seed</c>, and
/// <c>weights</c> with <c>concentration</c> to draw around stated ones, which are rescaled, and said, when they do not sum to 1. A text as
/// <c>weights</c>, or none, is any weights at all.
/// </summary>
internal static class SmaaAnalysis
{
    private const int DefaultDraws = 100_000;
    private const int MostDraws = 1_000_000;
    private const int DefaultSeed = 1;

    /// <summary>Works out acceptabilities, central weights, confidence and expected ranks.</summary>
    public static JsonObject Run(AnalysisCase given)
    {
        var values = AnalysisCase.MatrixOf(given.Require("values"), "values");
        if (values.GetLength(0) is 0 or > Smaa.MostAlternatives || values.GetLength(1) == 0)
        {
            throw AnalysisCase.Refused(
                "wrong_size", "values",
                $"ต้องมี 1 ถึง {Smaa.MostAlternatives} ทางเลือก และมีเกณฑ์อย่างน้อยหนึ่งเกณฑ์",
                $"must have 1 to {Smaa.MostAlternatives} alternatives and a criterion or more");
        }

        if (!values.Cast<double>().All(value => value is >= 0 and <= 1))
            throw AnalysisCase.Refused("out_of_range", "values", "ต้องมีค่าตั้งแต่ 0 ถึง 1 ทุกค่า", "must hold numbers from 0 to 1 only");

        var draws = Whole(given, "draws", 1, MostDraws, DefaultDraws);
        var seed = Whole(given, "seed", int.MinValue, int.MaxValue, DefaultSeed);
        var stated = StatedWeights(given, values.GetLength(1));
        var result = Smaa.Run(values, stated is null
            ? WeightDraws.Uniform(values.GetLength(1), draws, seed)
            : WeightDraws.Around([.. stated], Concentration(given, stated.Count), draws, seed));
        var answer = new JsonObject
        {
            ["acceptability"] = Json(result.Acceptability.Select(row => row.ToArray())),
            ["central_weights"] = Json(result.CentralWeights.Select(weights => weights?.ToArray())),
            ["confidence"] = Json(result.Confidence.ToArray()),
            ["expected_rank"] = Json(result.ExpectedRank.ToArray()),
            ["draws"] = draws,
            ["seed"] = seed,
        };
        if (stated is not null)
            RescaledWeights.Say(answer, stated);
        return answer;
    }

    /// <summary>The weights around which is drawn; null where any weights at all are.</summary>
    private static IReadOnlyList<double>? StatedWeights(AnalysisCase given, int criteria)
    {
        if (given.Find("weights") is not { } stated || stated.ValueKind == JsonValueKind.String)
            return null;
        var weights = NamedNumbers.Of(stated, "weights").Values;
        if (weights.Count != criteria)
        {
            throw AnalysisCase.Refused(
                "weights_differ", "weights", $"ต้องมี {criteria} ค่า เท่ากับจำนวนเกณฑ์",
                $"must have {criteria} numbers, one for each criterion");
        }

        if (!weights.All(weight => double.IsFinite(weight) && weight >= 0) || weights.All(weight => weight == 0))
        {
            throw AnalysisCase.Refused(
                "wrong_weights", "weights", "ต้องไม่ติดลบ และต้องมีอย่างน้อยหนึ่งค่าที่มากกว่าศูนย์",
                "must not be negative, and not all be 0");
        }

        return weights;
    }

    private static double Concentration(AnalysisCase given, int criteria)
    {
        var concentration = given.Number("concentration") ?? criteria;
        return concentration is >= 1 and <= RobustnessOptions.MostConcentration
            ? concentration
            : throw AnalysisCase.Refused("out_of_range", "concentration", "ต้องเป็น 1 ถึง 1,000,000", "must be from 1 to 1,000,000");
    }

    private static int Whole(AnalysisCase given, string field, int least, int most, int otherwise)
    {
        var number = given.Number(field) ?? otherwise;
        return number >= least && number <= most && Math.Floor(number) == number
            ? (int)number
            : throw AnalysisCase.Refused(
                "out_of_range", field, $"ต้องเป็นจำนวนเต็มตั้งแต่ {least} ถึง {most}", $"must be a whole number from {least} to {most}");
    }

    private static JsonNode? Json<T>(T value) => JsonSerializer.SerializeToNode(value);
}
