using Sedz.Schema;

namespace Sedz.Analytics.Development.Fit;

/// <summary>One condition of a form, as data.</summary>
/// <param name="Code">Short name, part of the contract.</param>
/// <param name="Asks">What it asks.</param>
/// <param name="Judge">Whether a site meets it; null when that is not known.</param>
internal sealed record FitCondition(string Code, LocalizedText Asks, Func<SiteSituation, bool?> Judge);
