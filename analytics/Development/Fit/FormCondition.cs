using Sedz.Schema;

namespace Sedz.Analytics.Development.Fit;

/// <summary>Something that a form asks of a site.</summary>
/// <param name="Code">Short name, part of the contract.</param>
/// <param name="Asks">What it asks.</param>
public sealed record FormCondition(string Code, LocalizedText Asks);
