using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>Records what organisations promise sites, what comes of it, and how far it has come.</summary>
public sealed class EngagementEditor(IDatabaseWriter writer, TimeProvider clock)
{
    /// <summary>Adds a commitment to an engagement, or makes the engagement with it.</summary>
    /// <param name="place">Numbers of the engagement, or of organisation and site.</param>
    /// <param name="input">The commitment, checked against its rules here.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the engagement; or why nothing was done.</returns>
    public Task<MutationResult<int>> CommitAsync(EngagementPlace place, CommitContributionInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (ProblemWith(input) is { } problem) return Task.FromResult<MutationResult<int>>(problem);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var now = clock.GetUtcNow().UtcDateTime;
                Engagement? engagement;
                if (place.EngagementId is { } id)
                {
                    engagement = await db.Engagements.SingleOrDefaultAsync(e => e.Id == id, token);
                    if (engagement is null) return PartnerProblems.NoEngagement(input.EngagementId!);
                    Change(engagement, input.Evidence, input.Attestation, now);
                }
                else
                {
                    if (await db.Partners.FindAsync([place.PartnerId!.Value], token) is not { } partner) return PartnerProblems.NoPartner(input.PartnerId!);
                    if (partner.MergedIntoId is not null) return PartnerProblems.Merged(partner.NameTh);
                    var site = await db.Sites.Where(s => s.Id == place.SiteId).Select(s => new { s.Id, s.Synthetic }).SingleOrDefaultAsync(token);
                    if (site is null) return PartnerProblems.NoSite(input.SiteId!);
                    engagement = db.Add(New(partner, site.Id, site.Synthetic, input, now)).Entity;
                }

                engagement.Commitments.Add(new()
                {
                    Kind = input.Kind,
                    Amount = input.Amount,
                    Unit = input.Unit,
                    UnitText = PersonalDataMask.Masked(input.UnitText),
                    StartsOn = input.StartsOn,
                    EndsOn = input.EndsOn,
                });
                await db.SaveChangesAsync(token);
                return engagement.Id;
            },
            cancellationToken);
    }

    /// <summary>Records how much of a commitment has come so far.</summary>
    /// <returns>Number of the engagement; or why nothing was done.</returns>
    public Task<MutationResult<int>> DeliverAsync(int commitmentId, RecordDeliveryInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.DeliveredAmount < 0) return Task.FromResult<MutationResult<int>>(PartnerProblems.Negative("deliveredAmount"));
        if (input.DeliveredOn > Today) return Task.FromResult<MutationResult<int>>(PartnerProblems.InTheFuture("deliveredOn"));
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var commitment = await db.Commitments.Include(c => c.Engagement).SingleOrDefaultAsync(c => c.Id == commitmentId, token);
                if (commitment is null) return PartnerProblems.NoCommitment(input.CommitmentId);
                (commitment.DeliveredAmount, commitment.DeliveredOn) = (input.DeliveredAmount, input.DeliveredOn);
                if (input.Completes) commitment.Engagement!.Reach(EngagementStatus.Delivered, input.DeliveredOn);
                Change(commitment.Engagement!, input.Evidence, input.Attestation, clock.GetUtcNow().UtcDateTime);
                await db.SaveChangesAsync(token);
                return commitment.EngagementId;
            },
            cancellationToken);
    }

    /// <summary>Records how far an engagement has come.</summary>
    /// <returns>Number of the engagement; or why nothing was done.</returns>
    public Task<MutationResult<int>> ReachAsync(int engagementId, RecordEngagementStatusInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.On > Today) return Task.FromResult<MutationResult<int>>(PartnerProblems.InTheFuture("on"));
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                if (await db.Engagements.FindAsync([engagementId], token) is not { } engagement) return PartnerProblems.NoEngagement(input.EngagementId);
                engagement.Reach(input.Status, input.On);
                Change(engagement, input.Evidence, input.Attestation, clock.GetUtcNow().UtcDateTime);
                await db.SaveChangesAsync(token);
                return engagement.Id;
            },
            cancellationToken);
    }

    private DateOnly Today => ThaiDate.DayAt(clock.GetUtcNow().UtcDateTime);

    private ValidationError? ProblemWith(CommitContributionInput input) => input switch
    {
        { EngagementId: not null } and ({ PartnerId: not null } or { SiteId: not null } or { Role: not null }) => PartnerProblems.OneOfTwo,
        { EngagementId: null } and ({ PartnerId: null } or { SiteId: null } or { Role: null }) => PartnerProblems.OneOfTwo,
        { Amount: < 0 } => PartnerProblems.Negative("amount"),
        { Unit: { } unit } when !ContributionUnits.Fits(input.Kind, unit) => PartnerProblems.UnitDoesNotFit,
        _ when input.Unit == ContributionUnit.Other != !string.IsNullOrWhiteSpace(input.UnitText) => PartnerProblems.UnitText,
        { StartsOn: { } first, EndsOn: { } last } when last < first => PartnerProblems.EndsBeforeItStarts,
        { On: { } day } when day > Today => PartnerProblems.InTheFuture("on"),
        _ => null,
    };

    private static Engagement New(Partner partner, int siteId, bool synthetic, CommitContributionInput input, DateTime now)
    {
        var engagement = new Engagement
        {
            PartnerId = partner.Id,
            SiteId = siteId,
            Role = input.Role!.Value,
            Evidence = PersonalDataMask.Masked(input.Evidence),
            Attestation = input.Attestation,
            Synthetic = partner.Synthetic || synthetic,
            CreatedAt = now,
            UpdatedAt = now,
            Version = 1,
        };
        engagement.Reach(input.Status, input.On);
        return engagement;
    }

    private static void Change(Engagement engagement, string? evidence, Schema.Sites.Attestation attestation, DateTime now)
    {
        engagement.Evidence = PersonalDataMask.Masked(evidence) ?? engagement.Evidence;
        engagement.Attestation = attestation;
        engagement.UpdatedAt = now;
        engagement.Version++;
    }
}
