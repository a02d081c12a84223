using Sedz.Schema.Workers;

namespace Sedz.Api.Imports.Workers;

/// <summary>The values of an accepted row that its verdict repeats; nothing of them tells who the person is.</summary>
/// <param name="SubdistrictCode">Code of the home sub-district.</param>
/// <param name="OccupationCode">Code of the former occupation; nothing for words without one.</param>
/// <param name="IndustryCode">Code of the former industry.</param>
/// <param name="Skills">Codes of the skills that were recognised.</param>
/// <param name="Availability">Whether the person can take up work.</param>
/// <param name="WageWish">Baht a month; nothing while it is not known.</param>
public sealed record WorkerRowValues(
    string SubdistrictCode,
    string? OccupationCode,
    string? IndustryCode,
    IReadOnlyList<string> Skills,
    Availability Availability,
    int? WageWish);
