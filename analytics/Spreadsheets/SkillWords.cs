using System.Collections.Immutable;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>The skills that a cell names.</summary>
/// <param name="Codes">Codes of the list of skills, each once, in order of code.</param>
/// <param name="Unmatched">The parts of the cell that name no known skill, as they stand; null for none.</param>
public sealed record SkillWords(ImmutableArray<string> Codes, string? Unmatched);
