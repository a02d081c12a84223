using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema.Database;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>
/// Merges two records that are one organisation and splits one that is two. What moved is kept, so that either can be taken back, and so
/// can a correction; the record that was merged stays as it was, without engagements and places.
/// </summary>
public sealed class PartnerUnions(IDatabaseWriter writer, PartnerEditor editor, PartnerCorrectionUndo corrections, TimeProvider clock)
{
    /// <summary>Merges one organisation into another.</summary>
    /// <returns>Number of the change; or why nothing was done.</returns>
    public Task<MutationResult<int>> MergeAsync(
        int keepId, int mergeId, MergePartnersInput input, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (string.IsNullOrWhiteSpace(input.Reason)) return Refused(PartnerProblems.NoReason);
        if (keepId == mergeId) return Refused(PartnerProblems.SamePartner);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                if (await FindAsync(db, keepId, token) is not { } kept) return PartnerProblems.NoPartner(input.KeepId);
                if (await FindAsync(db, mergeId, token) is not { } merged) return PartnerProblems.NoPartner(input.MergeId);
                foreach (var one in new[] { kept, merged })
                {
                    if (one.MergedIntoId is not null) return PartnerProblems.Merged(one.NameTh);
                }

                if (kept.Sector != merged.Sector) return PartnerProblems.OtherSectors(kept.Sector, merged.Sector);
                var change = Change(PartnerChangeKind.Merge, keepId, mergeId, input.Reason, by);
                change.MovedPlaces.AddRange(merged.Places.Select(place => place.Id));
                change.MovedEngagements.AddRange(merged.Engagements.Select(engagement => engagement.Id));
                merged.MergedIntoId = keepId;
                Move(merged.Places.ToList(), merged.Engagements.ToList(), keepId);
                return await SaveAsync(db, change, kept, merged, token);
            },
            cancellationToken);
    }

    /// <summary>Splits a new organisation off with some of the engagements.</summary>
    /// <param name="partnerId">Number of the organisation.</param>
    /// <param name="engagementIds">Numbers of the engagements that are the new one's.</param>
    /// <param name="input">The new organisation and the reason.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the change; or why nothing was done.</returns>
    public Task<MutationResult<int>> SplitAsync(
        int partnerId, IReadOnlyCollection<int> engagementIds, SplitPartnerInput input, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (string.IsNullOrWhiteSpace(input.Reason)) return Refused(PartnerProblems.NoReason);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                if (await FindAsync(db, partnerId, token) is not { } partner) return PartnerProblems.NoPartner(input.PartnerId);
                if (partner.MergedIntoId is not null) return PartnerProblems.Merged(partner.NameTh);
                var moved = partner.Engagements.Where(engagement => engagementIds.Contains(engagement.Id)).ToList();
                if (moved.Count == 0 || moved.Count != engagementIds.Distinct().Count()) return PartnerProblems.ForeignEngagement;
                var other = editor.Read(
                    input.NameTh, input.NameEn, input.Sector ?? partner.Sector, kind: null, input.ProvinceCode, out var wrong);
                if (other is null) return wrong!;
                db.Add(other);
                await db.SaveChangesAsync(token);
                var change = Change(PartnerChangeKind.Split, partnerId, other.Id, input.Reason, by);
                change.MovedEngagements.AddRange(moved.Select(engagement => engagement.Id));
                Move([], moved, other.Id);
                return await SaveAsync(db, change, partner, other, token);
            },
            cancellationToken);
    }

    /// <summary>Takes a merge, split or correction back: what moved goes back where it was, a record says again what it said.</summary>
    /// <returns>Number of the change; or why nothing was done.</returns>
    public Task<MutationResult<int>> UndoAsync(int changeId, UndoPartnerChangeInput input, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                if (await db.PartnerChanges.FindAsync([changeId], token) is not { } change) return PartnerProblems.NoChange(input.ChangeId);
                if (change.UndoneAt is not null) return PartnerProblems.AlreadyUndone;
                if (await IsChangedSinceAsync(db, change, token)) return PartnerProblems.ChangedSince;
                if (change.Kind == PartnerChangeKind.Correction)
                {
                    if (await corrections.RunAsync(db, change, token) is { } problem) return problem;
                    (change.UndoneAt, change.UndoneBy) = (clock.GetUtcNow().UtcDateTime, by);
                    return changeId;
                }

                var isMerge = change.Kind == PartnerChangeKind.Merge;
                var partner = (await FindAsync(db, change.PartnerId, token))!;
                var other = (await FindAsync(db, change.OtherId, token))!;
                var (from, to) = isMerge ? (partner, other) : (other, partner);
                if (!isMerge && other.Engagements.Exists(engagement => !change.MovedEngagements.Contains(engagement.Id)))
                    return PartnerProblems.EngagedSince;
                Move(
                    [.. from.Places.Where(place => change.MovedPlaces.Contains(place.Id))],
                    [.. from.Engagements.Where(engagement => change.MovedEngagements.Contains(engagement.Id))],
                    to.Id);
                other.MergedIntoId = isMerge ? null : partner.Id;
                (change.UndoneAt, change.UndoneBy) = (clock.GetUtcNow().UtcDateTime, by);
                return await SaveAsync(db, change, partner, other, token);
            },
            cancellationToken);
    }

    /// <summary>Whether a later change of the organisations stands. What moved can go back although a record was corrected since.</summary>
    private static Task<bool> IsChangedSinceAsync(SedzDb db, PartnerChange change, CancellationToken cancellationToken)
    {
        int[] both = [change.PartnerId, change.OtherId];
        var isCorrection = change.Kind == PartnerChangeKind.Correction;
        return db.PartnerChanges.AnyAsync(
            c => c.Id > change.Id && c.UndoneAt == null && (isCorrection || c.Kind != PartnerChangeKind.Correction)
                && (EF.Parameter(both).Contains(c.PartnerId) || EF.Parameter(both).Contains(c.OtherId)),
            cancellationToken);
    }

    private static Task<MutationResult<int>> Refused(MutationError error) => Task.FromResult<MutationResult<int>>(error);

    private static Task<Partner?> FindAsync(SedzDb db, int id, CancellationToken cancellationToken) =>
        db.Partners.AsSplitQuery().Include(p => p.Places).Include(p => p.Engagements).SingleOrDefaultAsync(p => p.Id == id, cancellationToken);

    private static void Move(IEnumerable<PartnerPlace> places, IEnumerable<Engagement> engagements, int to)
    {
        foreach (var place in places) place.PartnerId = to;
        foreach (var engagement in engagements)
        {
            engagement.PartnerId = to;
            engagement.Version++;
        }
    }

    private PartnerChange Change(PartnerChangeKind kind, int partnerId, int otherId, string reason, string by) => new()
    {
        Kind = kind,
        PartnerId = partnerId,
        OtherId = otherId,
        Reason = PersonalDataMask.Masked(reason) ?? reason,
        MadeAt = clock.GetUtcNow().UtcDateTime,
        MadeBy = by,
    };

    private async Task<int> SaveAsync(SedzDb db, PartnerChange change, Partner one, Partner other, CancellationToken cancellationToken)
    {
        foreach (var partner in new[] { one, other })
        {
            partner.Version++;
            partner.UpdatedAt = clock.GetUtcNow().UtcDateTime;
        }

        if (change.Id == 0) db.Add(change);
        await db.SaveChangesAsync(cancellationToken);
        return change.Id;
    }
}
