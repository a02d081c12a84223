using Sedz.Schema;

namespace Sedz.Api.Workers;

/// <summary>
/// How many returning workers there are, by one thing: those who are registered and have not said that they are not available. Small numbers are
/// held back, with others from which they could be worked out; all tables agree with each other.
/// </summary>
/// <param name="By">What they are counted by.</param>
/// <param name="ProvinceCode">The province that is counted in; null for the country.</param>
/// <param name="Total">All that are counted there. Null while it is held back, which is not zero.</param>
/// <param name="Rows">
/// The counts, by key; those of nobody are left out. Empty although the total is not 0: all are held back, and which they are too.
/// </param>
/// <param name="HeldBack">How many rows are held back.</param>
/// <param name="Note">What is held back and why.</param>
/// <param name="Synthetic">Whether any worker that is counted was made up for a demonstration.</param>
public sealed record WorkerSupply(
    WorkerSupplyBy By,
    string? ProvinceCode,
    int? Total,
    IReadOnlyList<WorkerSupplyRow> Rows,
    int HeldBack,
    LocalizedText Note,
    bool Synthetic);
