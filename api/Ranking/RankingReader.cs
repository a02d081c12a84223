using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Readiness;
using Sedz.Analytics.Readiness.Start;
using Sedz.Api.Access;
using Sedz.Api.GraphQL;
using Sedz.Api.Hazards;
using Sedz.Api.Models;
using Sedz.Api.Partners;
using Sedz.Schema.Database;
using Sedz.Schema.Models;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Ranking;

/// <summary>
/// Reads every site as a ranking sees it, once for each state of the database: what was read is kept until somebody changes it, so a
/// ranking under other weights or of other sites computes and reads nothing. Safe for use by several threads.
/// </summary>
public sealed class RankingReader(
    [FromKeyedServices(MachineryRegistration.Queries)] IDbContextFactory<SedzDb> databases, IChangeMark changes, ActiveModels models,
    PersonLookup lookup) : IDisposable
{
    private readonly KeptForState<SiteStandings> standings = new(changes);

    /// <summary>The boards that were made last of what was read.</summary>
    public RankingBoards Boards { get; } = new();

    /// <summary>All sites, by code.</summary>
    public Task<SiteStandings> StandingsAsync(CancellationToken cancellationToken) => standings.GetAsync(ReadAsync, cancellationToken);

    /// <inheritdoc />
    public void Dispose() => standings.Dispose();

    private async Task<SiteStandings> ReadAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await db.BeginSnapshotAsync(cancellationToken);
        var priors = await models.ReadAsync(db, ModelKind.RecurrencePrior, RecurrencePriorModel.Read, cancellationToken);
        var evidence = await HazardEvidence.ReadAsync(db, cancellationToken, priors.Model);
        var recurrence = new HazardRecurrenceCriterion(evidence.Model, PriorNotes.Of(priors));
        var starts = await models.ReadAsync(db, ModelKind.ReadinessStart, ReadinessStartModel.Read, cancellationToken);
        var papers = await PapersOfWhatIsNotRankedAsync(db, cancellationToken);
        var labour = await LabourEvidence.ReadAsync(db, lookup, cancellationToken);
        var partners = await SiteSectors.ReadAsync(db.Engagements, cancellationToken);
        var readiness = new Dictionary<ReadinessFacts, CriterionAssessment>();
        var places = new Dictionary<EvidencePlace, EvidencePlace>();
        var read = ImmutableArray.CreateBuilder<SiteStanding>();
        await foreach (var row in db.Sites.OrderBy(s => s.Code).Select(StandingRow.FromSite).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var facts = row.Readiness(partners.Of(row.Id));
            if (!readiness.TryGetValue(facts, out var ready))
            {
                readiness[facts] = ready = ReadinessCriterion.Assess(facts, StartIndicator.Of(starts, facts));
            }

            var place = row.Place;
            if (!places.TryGetValue(place, out var shared))
            {
                places[place] = shared = place;
            }

            var candidate = new RankingCandidate(row.Code, recurrence.Assess(evidence.Of(row.Id), shared.Closest), labour.Of(row.Id), ready)
            {
                Place = shared,
            };
            read.Add(new(row.Id, row.ProvinceCode, row.Published, row.Eligibility, row.Facts([.. papers[row.Id]]), row.SitesDeadline, candidate));
        }

        return new(read.DrainToImmutable());
    }

    /// <summary>They say which office issues the paper that a site still lacks.</summary>
    private static async Task<ILookup<int, LandDocumentKind>> PapersOfWhatIsNotRankedAsync(SedzDb db, CancellationToken cancellationToken) =>
        (await db.LandDocuments
            .Where(d => d.Site!.Eligibility != EligibilityStatus.Eligible)
            .OrderBy(d => d.Id)
            .Select(d => new { d.SiteId, d.Kind })
            .ToListAsync(cancellationToken))
        .ToLookup(d => d.SiteId, d => d.Kind);
}
