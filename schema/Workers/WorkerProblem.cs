namespace Sedz.Schema.Workers;

/// <summary>Why a worker cannot be registered as told.</summary>
/// <param name="Field">What it is about.</param>
/// <param name="Code">Short name of the rule, part of the contract.</param>
/// <param name="Text">The rule and the remedy.</param>
public sealed record WorkerProblem(WorkerField Field, string Code, LocalizedText Text);
