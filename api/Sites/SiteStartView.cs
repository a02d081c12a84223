using Sedz.Schema.Sites;

namespace Sedz.Api.Sites;

/// <summary>Whether and when work started at a site, as it was told afterwards.</summary>
/// <param name="StartedOn">The day on which work started; null when it had not started by the end of the round's fiscal year.</param>
/// <param name="WithinFiscalYear">Whether it started within the fiscal year of the site's round.</param>
/// <param name="Attestation">Stated, or verified by an officer.</param>
public sealed record SiteStartView(DateOnly? StartedOn, bool WithinFiscalYear, Attestation Attestation)
{
    /// <summary>A start as clients see it; nothing for nothing.</summary>
    internal static SiteStartView? Of(Attestation? attestation, DateOnly? startedOn, DateOnly endsOn) =>
        attestation is { } support ? new(startedOn, SiteStart.IsWithin(startedOn, endsOn), support) : null;
}
