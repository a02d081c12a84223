using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Partners;
using Sedz.Api.Access;
using Sedz.Api.GraphQL;
using Sedz.Schema.Database;

namespace Sedz.Api.Partners;

/// <summary>
/// Reads and measures the partners of the whole country, once for each state of the database and for each set of sites that a caller may
/// see: all of them, or those that are published. Safe for use by several threads.
/// </summary>
internal sealed class CountryPartners(
    [FromKeyedServices(MachineryRegistration.Queries)] IDbContextFactory<SedzDb> databases, IChangeMark changes) : IDisposable
{
    private readonly KeptForState<Known> all = new(changes);
    private readonly KeptForState<Known> published = new(changes);

    /// <summary>What a caller may know of them.</summary>
    public Task<Known> OfAsync(ClaimsPrincipal caller, CancellationToken cancellationToken) =>
        (caller.SeesUnpublished() ? all : published).GetAsync(token => ReadAsync(caller, token), cancellationToken);

    /// <inheritdoc />
    public void Dispose()
    {
        all.Dispose();
        published.Dispose();
    }

    private async Task<Known> ReadAsync(ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await db.BeginSnapshotAsync(cancellationToken);
        var (sites, engagements) = (
            db.Sites.Where(Caller.VisibleSites(caller)), db.Engagements.Where(Caller.VisibleEngagements(caller)));
        return new(
            await PartnerEvidence.ReadAsync(sites, engagements, cancellationToken),
            await PartnerEvidence.CommitmentsAsync(engagements, cancellationToken));
    }

    /// <summary>What is recorded, and what is worked out of it, each when it is first asked for.</summary>
    /// <param name="evidence">Sites and engagements.</param>
    /// <param name="commitments">What is promised at them.</param>
    internal sealed class Known(PartnerEvidence evidence, IReadOnlyList<CommitmentFact> commitments)
    {
        private readonly Lazy<PartnerMeasures> measures = new(() => PartnerMeasures.Of(evidence.SiteIds, evidence.Engagements));
        private readonly Lazy<IReadOnlyList<DeliveryLine>> deliveries = new(() => DeliveryTally.Of(commitments));
        private readonly Lazy<IReadOnlyList<ProvincePartnersAnswer>> byProvince = new(() => ProvincePartners.Of(evidence));

        /// <summary>Sites and engagements.</summary>
        public PartnerEvidence Evidence => evidence;

        /// <summary>The measures of all of it.</summary>
        public PartnerMeasures Measures => measures.Value;

        /// <summary>What was promised and what has come.</summary>
        public IReadOnlyList<DeliveryLine> Deliveries => deliveries.Value;

        /// <summary>The provinces held against each other.</summary>
        public IReadOnlyList<ProvincePartnersAnswer> ByProvince => byProvince.Value;
    }
}
