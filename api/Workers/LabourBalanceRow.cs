using Sedz.Schema;

namespace Sedz.Api.Workers;

/// <summary>Openings against workers, for one skill or occupation.</summary>
/// <param name="Key">Code of the skill, or digit of the occupation's major group.</param>
/// <param name="Name">Its name.</param>
/// <param name="Openings">People that open positions of published sites ask for.</param>
/// <param name="Workers">Workers who have not said that they are not available. Null while it is held back, which is not zero.</param>
/// <param name="Gap">
/// Openings less workers: above 0 a shortage, below 0 a surplus. Null while the workers are held back.
/// </param>
public sealed record LabourBalanceRow(string Key, LocalizedText Name, int Openings, int? Workers, int? Gap);
