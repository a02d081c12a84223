using Sedz.Analytics.ValueChains;
using Sedz.Analytics.ValueChains.Circularity;

namespace Sedz.Api.ValueChains;

/// <summary>What the database knows of a chain, as analytics takes it.</summary>
/// <param name="Template">Code of its template.</param>
/// <param name="Circularity">What is stated of its product.</param>
/// <param name="Reading">The chain, read.</param>
internal sealed record KnownChain(string? Template, CircularityFacts Circularity, ChainReading Reading);
