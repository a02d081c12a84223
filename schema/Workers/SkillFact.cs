namespace Sedz.Schema.Workers;

/// <summary>A skill with what it is called and the occupations that work with it.</summary>
/// <param name="Code">Short name that stays the same.</param>
/// <param name="NameTh">Name in Thai.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="OccupationCodes">Groups of ISCO-08 whose work it is, two to four digits, the nearest first.</param>
/// <param name="Aliases">What sheets also write, Thai and English, in lower case and in the one spelling of cells.</param>
public sealed record SkillFact(
    string Code, string NameTh, string NameEn, IReadOnlyList<string> OccupationCodes, IReadOnlyList<string> Aliases);
