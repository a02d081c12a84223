using Sedz.Schema;

namespace Sedz.Api.Workers;

/// <summary>One count of returning workers.</summary>
/// <param name="Key">
/// Code of the place or skill, digit of the occupation's major group, or month such as <c>2020-05</c>; <c>unknown</c> for workers of whom it is
/// not known.
/// </param>
/// <param name="Name">Its name.</param>
/// <param name="Count">How many. Null while it is held back, which is not zero.</param>
public sealed record WorkerSupplyRow(string Key, LocalizedText Name, int? Count);
