using GraphQL;
using Sedz.Schema.Sites;

namespace Sedz.Api.Sites;

/// <summary>What became of a site: one of <c>startedOn</c> and <c>didNotStart</c>.</summary>
/// <param name="SiteId">Global id of the site.</param>
/// <param name="Attestation">Stated, or verified by an officer.</param>
/// <param name="StartedOn">
/// The day on which work started, from the first day of the round's fiscal year to today; it may lie after the year's end.
/// </param>
/// <param name="DidNotStart">True when work had not started by the end of the round's fiscal year, which must be over.</param>
public sealed record RecordSiteStartInput(
    [property: Id] string SiteId, Attestation Attestation, DateOnly? StartedOn = null, bool DidNotStart = false);
