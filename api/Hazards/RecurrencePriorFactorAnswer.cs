using Sedz.Schema;

namespace Sedz.Api.Hazards;

/// <summary>By how much one property of a place multiplies what other places say.</summary>
/// <param name="Name">The property.</param>
/// <param name="Factor">Above 0; 1 changes nothing.</param>
/// <param name="IsKnown">Whether the property of the place is known; when not, it stands at the mean of all places.</param>
public sealed record RecurrencePriorFactorAnswer(LocalizedText Name, double Factor, bool IsKnown);
