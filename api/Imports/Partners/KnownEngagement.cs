using Sedz.Schema.Partners;

namespace Sedz.Api.Imports.Partners;

/// <summary>An engagement that is there, stored or further up in the file, with how far it has come.</summary>
/// <param name="Id">Its number; 0 of one that a dry run would make.</param>
/// <param name="CommitmentId">Number of what is promised; null when nothing is.</param>
/// <param name="IsStored">Whether it was there before the import.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Delivered">How much has been delivered; null when nobody said.</param>
internal sealed record KnownEngagement(int Id, int? CommitmentId, bool IsStored, EngagementStatus Status, decimal? Delivered);
