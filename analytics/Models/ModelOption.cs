namespace Sedz.Analytics.Models;

/// <summary>An option of the training.</summary>
/// <param name="Name">Stable name.</param>
/// <param name="Value">Its value, numbers in the invariant culture.</param>
public sealed record ModelOption(string Name, string Value);
