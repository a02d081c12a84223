using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sedz.Analytics;
using Sedz.Analytics.Labour;

namespace Sedz.Api.Analyses;

/// <summary>
/// Reads a decay: the field <c>decay</c> as an object (<c>kind</c> with <c>catchment</c>, <c>power</c>, <c>sigma</c>, <c>rate</c> or
/// <c>steps</c>), or the text of <c>decay</c> or <c>kind</c>, such as "2SFCA with gravity weight w(c)=1/c, catchment c&lt;=61" or "E2SFCA
/// with steps 10:1, 20:0.68, 30:0.22". What is not understood is refused, never guessed.
/// </summary>
internal static partial class DecayReader
{
    private const string Field = "decay";

    /// <summary>Reads the decay of a case.</summary>
    public static CatchmentDecay Read(AnalysisCase given)
    {
        var reach = Reach(given);
        if (given.Find(Field) is { ValueKind: JsonValueKind.Object } described)
            return Of(new(described), reach);
        var text = given.Text(Field) ?? given.Text("kind");
        return text is not null || reach is not null ? OfText(text ?? "binary", reach) : throw Unknown();
    }

    private static double? Reach(AnalysisCase given) => given.Number("catchment", "max_cost", "threshold", "reach");

    private static CatchmentDecay Of(AnalysisCase decay, double? outerReach)
    {
        var reach = Reach(decay) ?? outerReach ?? double.PositiveInfinity;
        return decay.Text("kind", "type") switch
        {
            "binary" => CatchmentDecay.Within(reach),
            "gravity" => CatchmentDecay.Gravity(decay.Number("power") ?? 1, reach),
            "gaussian" => CatchmentDecay.Gaussian(Needed(decay, "sigma"), reach),
            "exponential" => CatchmentDecay.Exponential(Needed(decay, "rate"), reach),
            "step" or "steps" => Steps(decay.Require("steps")),
            "sedz" => CatchmentDecay.Sedz,
            _ => throw Unknown(),
        };
    }

    private static double Needed(AnalysisCase decay, string name) => AnalysisCase.NumberOf(decay.Require(name), $"{Field}.{name}");

    private static CatchmentDecay Steps(JsonElement steps)
    {
        const string field = $"{Field}.steps";
        if (steps.ValueKind == JsonValueKind.Object)
        {
            return CatchmentDecay.Steps([
                .. from step in steps.EnumerateObject()
                   let upTo = NumberIn(step.Name)
                       ?? throw AnalysisCase.Refused("not_a_number", field, "ต้องมีตัวเลขเป็นคีย์", "must have numbers as keys")
                   orderby upTo
                   select (upTo, AnalysisCase.NumberOf(step.Value, field)),
            ]);
        }

        var rows = AnalysisCase.MatrixOf(steps, field);
        return rows.GetLength(1) == 2
            ? CatchmentDecay.Steps([.. Enumerable.Range(0, rows.GetLength(0)).Select(row => (rows[row, 0], rows[row, 1]))])
            : throw AnalysisCase.Refused("not_a_matrix", field, "แต่ละขั้นต้องเป็น [ต้นทุน, น้ำหนัก]", "must be a list of [cost, weight]");
    }

    private static CatchmentDecay OfText(string text, double? outerReach)
    {
        if (OtherSteps.IsMatch(text))
            throw Unknown();
        var reach = outerReach ?? ReachIn(text) ?? double.PositiveInfinity;
        if (Formula.Match(text) is { Success: true } formula)
            return OfFormula(formula.Groups["w"].Value.Replace(" ", "", StringComparison.Ordinal), reach);
        if (StepsIn(text) is { Length: > 0 } steps)
            return reach >= steps[^1].UpTo ? CatchmentDecay.Steps(steps) : throw Unknown();
        if (text.Contains("sedz", StringComparison.OrdinalIgnoreCase))
            return CatchmentDecay.Sedz;
        if (text.Contains("gravity", StringComparison.OrdinalIgnoreCase))
            return CatchmentDecay.Gravity(1, reach);
        if (text.Contains("gaussian", StringComparison.OrdinalIgnoreCase))
            return CatchmentDecay.Gaussian(Sigma.Match(text) is { Success: true } sigma ? Number(sigma) : throw Unknown(), reach);
        if (text.Contains("exponential", StringComparison.OrdinalIgnoreCase))
            return CatchmentDecay.Exponential(Beta.Match(text) is { Success: true } beta ? Number(beta) : throw Unknown(), reach);

        // The first two-step floating catchment weighs all within its threshold alike; a text that speaks of other weights says which.
        return double.IsFinite(reach) && (Alike.IsMatch(text) || !OtherWeights.IsMatch(text))
            ? CatchmentDecay.Within(reach)
            : throw Unknown();
    }

    /// <summary>"10:1, 20:0.68", by rising cost; empty where the text has no such pairs.</summary>
    private static ImmutableArray<(double UpTo, double Weight)> StepsIn(string text) =>
    [
        .. Step.Matches(text)
            .Select(step => (UpTo: NumberIn(step.Groups["to"].Value)!.Value, Weight: NumberIn(step.Groups["n"].Value)!.Value))
            .OrderBy(step => step.UpTo),
    ];

    private static CatchmentDecay OfFormula(string formula, double reach)
    {
        if (formula == "1")
            return CatchmentDecay.Within(reach);
        if (Power.Match(formula) is { Success: true } power)
            return CatchmentDecay.Gravity(NumberIn(power.Groups["n"].Value) ?? (formula.EndsWith('²') ? 2 : 1), reach);
        if (Exponential.Match(formula) is { Success: true } exponential)
        {
            return CatchmentDecay.Exponential(
                NumberIn(exponential.Groups["rate"].Value) ?? 1 / (NumberIn(exponential.Groups["scale"].Value) ?? 1), reach);
        }

        return Gaussian.Match(formula) is { Success: true } gaussian ? CatchmentDecay.Gaussian(Number(gaussian), reach) : throw Unknown();
    }

    /// <summary>"c&lt;=61"; with "&lt;" the next lower number is the reach.</summary>
    private static double? ReachIn(string text) =>
        ReachText.Match(text) is not { Success: true } reach ? null
        : reach.Groups["sign"].Value == "<" ? Math.BitDecrement(Number(reach))
        : Number(reach);

    private static double Number(Match match) => NumberIn(match.Groups["n"].Value) ?? throw Unknown();

    private static double? NumberIn(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static InputRefusedException Unknown() => AnalysisCase.Refused(
        "unknown_decay", Field,
        "ไม่ระบุ หรือระบุในรูปที่อ่านไม่ได้ "
        + "โปรดให้ออบเจกต์ที่มี kind เป็น binary, steps, gravity, gaussian, exponential หรือ sedz และ catchment",
        "is missing or not understood: give an object whose kind is binary, steps, gravity, gaussian, exponential or sedz, and a "
        + "catchment");

    /// <summary>Methods whose steps are others: no decay makes them of this one.</summary>
    [GeneratedRegex(@"\b3SFCA|three[- ]st(age|ep)|\bM2SFCA|modified|\bhuff\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherSteps { get; }

    [GeneratedRegex(@"(?:\b[cdt]\s*(?<sign><=|≤|<)|catchment|threshold|within)\s*(?<n>\d+(?:\.\d+)?)", RegexOptions.IgnoreCase)]
    private static partial Regex ReachText { get; }

    [GeneratedRegex(@"w\(\w\)\s*=\s*(?<w>[^,;]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Formula { get; }

    [GeneratedRegex(@"\b(?:sigma|s)\s*=\s*(?<n>\d+(?:\.\d+)?)|σ\s*=\s*(?<n>\d+(?:\.\d+)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Sigma { get; }

    [GeneratedRegex(@"\b(?:beta|b|rate)\s*=\s*(?<n>\d+(?:\.\d+)?)|β\s*=\s*(?<n>\d+(?:\.\d+)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Beta { get; }

    [GeneratedRegex(@"(?<![\w.])(?<to>\d+(?:\.\d+)?)\s*:\s*(?<n>\d+(?:\.\d+)?)")]
    private static partial Regex Step { get; }

    [GeneratedRegex(@"\bbinary\b|\bdichotomous\b|\buniform\b|\bequal\b", RegexOptions.IgnoreCase)]
    private static partial Regex Alike { get; }

    [GeneratedRegex(@"[a-z]2SFCA|enhanced|weight|decay|kernel|linear|logistic|inverse|power|w\(", RegexOptions.IgnoreCase)]
    private static partial Regex OtherWeights { get; }

    [GeneratedRegex(@"^(?:1/[cdt](?:(?:\^|\*\*)(?<n>\d+(?:\.\d+)?)|²)?|[cdt](?:\^|\*\*)\(?-(?<n>\d+(?:\.\d+)?)\)?)$")]
    private static partial Regex Power { get; }

    [GeneratedRegex(@"^exp\(-(?:(?<rate>\d+(?:\.\d+)?)\*?[cdt]|[cdt](?:/(?<scale>\d+(?:\.\d+)?))?)\)$")]
    private static partial Regex Exponential { get; }

    [GeneratedRegex(@"^exp\(-[cdt](?:\^2|²|\*\*2)/\(?2\*?(?<n>\d+(?:\.\d+)?)(?:\^2|²|\*\*2)\)?\)$")]
    private static partial Regex Gaussian { get; }
}
