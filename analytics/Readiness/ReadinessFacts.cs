using Sedz.Schema.Sites;

namespace Sedz.Analytics.Readiness;

/// <summary>What is stated about a site beyond the gates. Two equal records have equal values.</summary>
/// <param name="LandType">The land type, which decides what documents are asked for.</param>
/// <param name="Documents">How well each document fact is supported.</param>
/// <param name="Water">The main source of water; null when it is not known, which is not <see cref="WaterSource.None"/>.</param>
/// <param name="RoadAccess">Whether a road reaches the site.</param>
/// <param name="Electricity">Whether the site has electricity.</param>
/// <param name="Source">The id of the record that the facts come from, such as an import; null when nobody has said.</param>
/// <param name="AsOf">The day of that record, or null.</param>
/// <param name="Land">Which forms of development the plot is large enough for; null when the area is not known.</param>
/// <param name="Partners">
/// The partners' commitments. Null while partners are asked of no site: then they are no part of readiness, and the other parts keep their
/// full size, so that a question nobody was asked counts for nobody and against nobody.
/// </param>
public sealed record ReadinessFacts(
    LandType LandType,
    DocumentAttestations Documents,
    WaterSource? Water,
    Answer RoadAccess,
    Answer Electricity,
    string? Source,
    DateOnly? AsOf,
    LandFit? Land = null,
    PartnerEngagement? Partners = null);
