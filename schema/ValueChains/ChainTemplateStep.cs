namespace Sedz.Schema.ValueChains;

/// <summary>One step that a template expects.</summary>
/// <param name="Code">Short name, unique in its template; a stage that names it fills the step.</param>
/// <param name="Kind">The kind of stage that does it.</param>
/// <param name="Name">The step in words.</param>
/// <param name="IsEssential">Whether there is no chain without it; else the chain gains by it.</param>
public sealed record ChainTemplateStep(string Code, StageKind Kind, LocalizedText Name, bool IsEssential);
