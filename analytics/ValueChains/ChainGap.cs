using Sedz.Schema;
using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.ValueChains;

/// <summary>A step of a template that a chain lacks, or has only in name.</summary>
/// <param name="Step">The step.</param>
/// <param name="Code">
/// <see cref="ChainGaps.StepMissing"/>, <see cref="ChainRules.StageWithoutFlow"/> or <see cref="ChainRules.StageWithoutActor"/>.
/// </param>
/// <param name="Stage">Id of the stage that fills the step in name; null where none does.</param>
/// <param name="Text">What is lacking.</param>
public sealed record ChainGap(ChainTemplateStep Step, string Code, string? Stage, LocalizedText Text);
