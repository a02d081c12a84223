namespace Sedz.Api.Ranking;

/// <summary>How much each criterion counts. Only the proportions matter; none may be negative, and not all may be 0.</summary>
/// <param name="HazardRecurrence">Weight of disaster recurrence; 1 when left out.</param>
/// <param name="LabourAvailability">Weight of labour availability; 1 when left out.</param>
/// <param name="Readiness">Weight of readiness; 1 when left out.</param>
public sealed record RankingWeightsInput(double HazardRecurrence = 1, double LabourAvailability = 1, double Readiness = 1);
