using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Partners;

/// <summary>
/// Puts what rows say in the place of what is stored, inside the import's transaction. Of a dry run it says what would change. What the
/// import itself made is part of it: its versions stay, and nothing is noted for an undo.
/// </summary>
/// <param name="db">The context of the import's transaction.</param>
/// <param name="commits">Whether anything is written.</param>
/// <param name="now">The time of the import.</param>
internal sealed class PartnerUpdater(SedzDb db, bool commits, DateTime now)
{
    /// <summary>Changes an organisation as a row says.</summary>
    /// <returns>The states before and after; null where the row says the same, or the organisation is not stored yet.</returns>
    public async Task<(PartnerState Before, PartnerState After)?> UpdateAsync(
        PartnerIndex.KnownPartner known, PartnerDraft draft, CancellationToken cancellationToken)
    {
        if (known.Id <= 0) return null;
        var partner = await db.Partners.SingleAsync(p => p.Id == known.Id, cancellationToken);
        var before = PartnerState.Of(partner);
        var after = before.With(draft, known.IsNamed(draft.Compared));
        if (commits && after != before)
        {
            after.CopyTo(partner);
            partner.UpdatedAt = now;
            if (known.IsStored) partner.Version++;
        }

        await SaveAsync(cancellationToken);
        return after == before ? null : (before, after);
    }

    /// <summary>Changes an engagement as a row says.</summary>
    /// <returns>The states before and after; null where the row says the same, or the engagement is not stored yet.</returns>
    public async Task<(EngagementState Before, EngagementState After)?> UpdateAsync(
        KnownEngagement known, EngagementDraft draft, CancellationToken cancellationToken)
    {
        if (known.Id == 0) return null;
        var engagement = await db.Engagements.Include(e => e.Commitments).SingleAsync(e => e.Id == known.Id, cancellationToken);
        var before = EngagementState.Of(engagement, known.CommitmentId);
        EngagementState.Take(engagement, known.CommitmentId, draft);
        var after = EngagementState.Of(engagement, known.CommitmentId);
        if (commits && after != before)
        {
            engagement.UpdatedAt = now;
            if (known.IsStored) engagement.Version++;
        }

        await SaveAsync(cancellationToken);
        return after == before ? null : (before, after);
    }

    /// <summary>Saves and forgets what was looked at, so that memory does not grow with the file; of a dry run nothing is saved.</summary>
    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        if (commits) await db.SaveChangesAsync(cancellationToken);
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.Entity is not Import).ToList()) entry.State = EntityState.Detached;
    }
}
