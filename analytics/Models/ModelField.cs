using Sedz.Schema;

namespace Sedz.Analytics.Models;

/// <summary>A number or word that a model takes or gives.</summary>
/// <param name="Name">Stable name.</param>
/// <param name="Unit">Its unit, such as <c>mm/year</c>; <c>1</c> for a number without one.</param>
/// <param name="Label">What it is.</param>
public sealed record ModelField(string Name, string Unit, LocalizedText Label);
