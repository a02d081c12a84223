namespace Sedz.Schema;

/// <summary>A sentence that a person reads, in Thai and in English. Both are always there.</summary>
/// <param name="Th">The sentence in Thai.</param>
/// <param name="En">The sentence in English.</param>
public sealed record LocalizedText(string Th, string En);
