using System.Globalization;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Ranking.Robustness;
using Sedz.Analytics.Ranking.Weighting;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.Ranking;

/// <summary>The arguments of a ranking, read and checked once for all fields that take them.</summary>
/// <param name="Asked">The weights as they were asked for; null when left out.</param>
/// <param name="Preset">The preset that was asked for; the default one without it and without weights.</param>
/// <param name="Weights">The same as parts of 1.</param>
/// <param name="Robustness">How the robustness is asked for.</param>
internal sealed record RankingQuestion(
    RankingWeightsInput? Asked, PresetWeights? Preset, CriterionWeights Weights, RobustnessOptions Robustness)
{
    private const string WeightsArgument = "weights";
    private const string PresetArgument = "preset";
    private const string TopKArgument = "topK";
    private const string DrawsArgument = "draws";
    private const string SeedArgument = "seed";
    private const string ConcentrationArgument = "concentration";

    private static readonly RobustnessOptions Defaults = new();

    /// <summary>Declares the arguments that every ranking has.</summary>
    public static T WithWeights<T>(T field) where T : DeclaredField
    {
        field
            .Argument<RankingWeightsInput?>(WeightsArgument, "How much each criterion counts; equal when left out.", required: false)
            .Argument<WeightPreset?>(PresetArgument, "One of `weightPresets`, in place of weights.", required: false);
        return field;
    }

    /// <summary>Declares the arguments of the robustness of a ranking.</summary>
    public static T WithRobustness<T>(T field) where T : DeclaredField
    {
        field
            .Argument<int?>(
                TopKArgument, $"How many first places are the top: 1 to {RobustnessOptions.MostTopK}, default {Defaults.TopK}.",
                required: false)
            .Argument<int?>(
                DrawsArgument,
                $"How many times weights and values are drawn: 1 to {Number(RobustnessOptions.MostDraws)}, default "
                + $"{Number(Defaults.Draws)}; "
                + $"times the sites at most {Number(RobustnessOptions.MostPlaces)}.",
                required: false)
            .Argument<int?>(
                SeedArgument, $"Where chance starts, default {Defaults.Seed}. The same seed gives the same answer.", required: false)
            .Argument<double?>(
                ConcentrationArgument,
                "How firmly the weights are meant: they are drawn from Dirichlet(concentration × weights), from 1 to "
                + $"{Number((long)RobustnessOptions.MostConcentration)}. Default: the number of criteria that count, which at equal "
                + "weights "
                + "makes any weights as likely as any others.",
                required: false);
        return field;
    }

    /// <summary>Reads the weights.</summary>
    /// <exception cref="RequestError">They cannot be used.</exception>
    public static RankingQuestion OfWeights(FieldContext context)
    {
        var asked = context.Argument<RankingWeightsInput?>(WeightsArgument);
        var key = context.Argument<WeightPreset?>(PresetArgument);
        if (asked is null)
        {
            var preset = WeightPresets.Of(key ?? WeightPreset.Equal);
            return new(null, preset, preset.Weights, Defaults);
        }

        if (key is not null)
        {
            throw RequestError.Invalid(
                "ระบุได้เพียงอย่างเดียวระหว่าง weights กับ preset โปรดตัดออกหนึ่งอย่าง",
                "Give weights or preset, not both: leave one out.");
        }

        return CriterionWeights.ProblemWith(asked.HazardRecurrence, asked.LabourAvailability, asked.Readiness) is { } problem
            ? throw RequestError.Invalid(problem.Th, problem.En)
            : new(asked, null, CriterionWeights.Of(asked.HazardRecurrence, asked.LabourAvailability, asked.Readiness), Defaults);
    }

    /// <summary>Reads the weights and how the robustness is asked for.</summary>
    /// <exception cref="RequestError">An argument cannot be used.</exception>
    public static RankingQuestion Of(FieldContext context)
    {
        var options = new RobustnessOptions(
            context.Argument<int?>(TopKArgument) ?? Defaults.TopK,
            context.Argument<int?>(DrawsArgument) ?? Defaults.Draws,
            context.Argument<int?>(SeedArgument) ?? Defaults.Seed,
            context.Argument<double?>(ConcentrationArgument));
        if (options.Problem is { } problem)
        {
            throw RequestError.Invalid(problem.Th, problem.En);
        }

        var question = OfWeights(context) with { Robustness = options };
        question.ThrowIfTooMuch(sites: 0);
        return question;
    }

    /// <summary>Refuses more than will be computed for so many sites; without any, more draws or places than for any number.</summary>
    /// <exception cref="RequestError">It is more.</exception>
    public void ThrowIfTooMuch(int sites)
    {
        if (Robustness.Excess(sites) is { } excess)
        {
            throw RequestError.TooMuch(excess.Th, excess.En);
        }
    }

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
