using System.Collections.Immutable;
using Sedz.Analytics.ValueChains.Units;
using Sedz.Schema;

namespace Sedz.Analytics.ValueChains;

/// <summary>What flows.</summary>
/// <param name="Code">Its code, such as <c>paddy</c>.</param>
/// <param name="Name">The material in words.</param>
/// <param name="Weights">What its units weigh, as stated; they go before what trade takes for granted.</param>
public sealed record MaterialFacts(string Code, LocalizedText Name, ImmutableArray<StatedWeight> Weights);
