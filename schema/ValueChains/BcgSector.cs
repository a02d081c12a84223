namespace Sedz.Schema.ValueChains;

/// <summary>
/// A sector of the BCG plan. A list and no enum: the plan of B.E. 2564–2570 has four, a cabinet text of B.E. 2565 counts a fifth.
/// </summary>
/// <param name="Code">Short name, lower case with underscores, never given a second meaning.</param>
/// <param name="Name">The sector in words.</param>
public sealed record BcgSector(string Code, LocalizedText Name);
