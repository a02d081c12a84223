using System.Collections.Immutable;
using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.ValueChains;

/// <summary>
/// What a chain lacks beside a template. A stage fills the step that it names; one that names none fills the template's only step of its
/// kind. A template is common practice and no norm: a gap is a question, no fault.
/// </summary>
public static class ChainGaps
{
    /// <summary>No stage of the chain does the step.</summary>
    public const string StepMissing = "step_missing";

    /// <summary>The gaps, in the order of the template's steps.</summary>
    public static ImmutableArray<ChainGap> Against(ChainTemplate template, ChainReading reading)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(reading);
        var filled = reading.Chain.Stages
            .Select((stage, at) => (Stage: stage, At: at, Step: StepOf(stage, template)))
            .ToLookup(at => at.Step, at => (at.Stage, at.At));
        return [.. template.Steps.Select(step => GapOf(step, [.. filled[step.Code]], reading)).OfType<ChainGap>()];
    }

    private static string? StepOf(StageFacts stage, ChainTemplate template)
    {
        if (stage.Step is not null)
            return stage.Step;
        var steps = template.Steps.Where(step => step.Kind == stage.Kind).ToList();
        return steps.Count == 1 ? steps[0].Code : null;
    }

    private static ChainGap? GapOf(ChainTemplateStep step, ImmutableArray<(StageFacts Stage, int At)> stages, ChainReading reading)
    {
        if (stages.IsEmpty)
        {
            return new(step, StepMissing, null, new(
                $"ห่วงโซ่นี้ยังไม่มีขั้น \"{step.Name.Th}\"", $"The chain has no step \"{step.Name.En}\""));
        }

        if (stages.All(at => reading.Into(at.At).IsEmpty && reading.OutOf(at.At).IsEmpty))
        {
            return new(step, ChainRules.StageWithoutFlow, stages[0].Stage.Id, new(
                $"ขั้น \"{step.Name.Th}\" มีแต่ชื่อ ยังไม่มีบันทึกการไหล",
                $"The step \"{step.Name.En}\" is there in name: no flow is recorded"));
        }

        return stages.All(at => at.Stage.Actor is null)
            ? new(step, ChainRules.StageWithoutActor, stages[0].Stage.Id, new(
                $"ขั้น \"{step.Name.Th}\" ยังไม่มีผู้ดำเนินการ", $"The step \"{step.Name.En}\" has no actor"))
            : null;
    }
}
