namespace Sedz.Analytics.ValueChains;

/// <summary>A part of a chain that a figure leaves out.</summary>
/// <param name="Part">A stage or a flow.</param>
/// <param name="Id">Its id.</param>
/// <param name="Code">Why: a code of <see cref="ChainRules"/>.</param>
public sealed record LeftOutPart(ChainPart Part, string Id, string Code);
