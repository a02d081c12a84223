using Sedz.Schema;

namespace Sedz.Analytics.Models;

/// <summary>Why something was not done with a model.</summary>
/// <param name="Code">Short name, part of the contract, such as <c>too_few_outcomes</c>.</param>
/// <param name="Text">What is wrong.</param>
/// <param name="Remedy">What would put it right.</param>
public sealed record ModelRefusal(string Code, LocalizedText Text, LocalizedText Remedy);
