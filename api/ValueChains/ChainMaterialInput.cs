namespace Sedz.Api.ValueChains;

/// <summary>A material of a chain to define.</summary>
/// <param name="Code">Short name, unique in the chain, by which flows name it.</param>
/// <param name="NameTh">Name in Thai.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="WeighedUnit">A unit whose weight is stated, such as a length of cloth; goes with <c>kilogramsOfOne</c>.</param>
/// <param name="KilogramsOfOne">What one of that unit weighs, over 0.</param>
public sealed record ChainMaterialInput(
    string Code, string NameTh, string? NameEn = null, string? WeighedUnit = null, decimal? KilogramsOfOne = null);
