using Sedz.Schema;

namespace Sedz.Analytics.ValueChains;

/// <summary>Something about a chain that a person should look at.</summary>
/// <param name="Code">A code of <see cref="ChainRules"/>.</param>
/// <param name="Part">What it is about.</param>
/// <param name="Id">Id of the stage or the flow; null of the chain as a whole.</param>
/// <param name="Text">What was found.</param>
/// <param name="Remedy">What would put it right.</param>
public sealed record ChainFinding(string Code, ChainPart Part, string? Id, LocalizedText Text, LocalizedText Remedy);
