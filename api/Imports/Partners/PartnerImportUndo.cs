using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Imports.Partners;

/// <summary>
/// Takes back what an import of partners made: organisations, their places and contacts, engagements. What it changed becomes what it was.
/// </summary>
internal static class PartnerImportUndo
{
    /// <summary>Removes and restores it; the versions of what stays grow.</summary>
    /// <exception cref="ImportRefusedException">
    /// An organisation or engagement of it was changed, merged or split since, or somebody else engaged one of its organisations. What a
    /// later import changed and was taken back is no change.
    /// </exception>
    public static async Task RunAsync(SedzDb db, Import import, DateTime now, CancellationToken cancellationToken)
    {
        var importId = import.Id;
        var made = db.Partners.Where(p => p.ImportId == importId);
        var engagements = db.Engagements.Where(e => e.ImportId == importId);
        var changed = await made
            .Where(p => p.Version != p.ImportedVersion
                || p.Engagements.Any(e => e.ImportId != importId) || p.Places.Any(place => place.ImportId != importId))
            .Select(p => p.NameTh)
            .Union(engagements.Where(e => e.Version != e.ImportedVersion).Select(e => e.Partner!.NameTh))
            .OrderBy(name => name)
            .ToListAsync(cancellationToken);
        if (changed.Count > 0) throw new ImportRefusedException(ImportProblems.PartnersChangedSince(changed));
        if (import.OnDuplicate == OnDuplicate.Update) await RestoreAsync(db, importId, now, cancellationToken);

        await engagements.ExecuteDeleteAsync(cancellationToken);
        await db.PartnerPlaces.Where(p => p.ImportId == importId).ExecuteDeleteAsync(cancellationToken);
        await db.PersonalDetails
            .Where(d => d.Subject == PersonalSubject.Partner && made.Select(p => p.Id).Contains(d.SubjectId))
            .ExecuteDeleteAsync(cancellationToken);
        await made.ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Puts back what stood before each row, from the last row to the first.</summary>
    private static async Task RestoreAsync(SedzDb db, int importId, DateTime now, CancellationToken cancellationToken)
    {
        var verdicts = await db.ImportRows.AsNoTracking().Where(r => r.ImportId == importId && r.Status == ImportRowStatus.Accepted)
            .OrderByDescending(r => r.Row).Select(r => r.Verdict).ToListAsync(cancellationToken);
        foreach (var update in verdicts.Select(verdict => PartnerRowVerdict.FromJson(verdict).Update).OfType<PartnerRowUpdate>())
        {
            await RestoreAsync(db, importId, update, now, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);

            // What was saved is forgotten: every save would look at it again.
            foreach (var entry in db.ChangeTracker.Entries().Where(e => e.Entity is not Import).ToList()) entry.State = EntityState.Detached;
        }
    }

    private static async Task RestoreAsync(
        SedzDb db, int importId, PartnerRowUpdate update, DateTime now, CancellationToken cancellationToken)
    {
        if (update.PartnerBefore is { } partnerBefore)
        {
            var partner = await db.Partners.SingleOrDefaultAsync(p => p.Id == partnerBefore.Id, cancellationToken);
            if (partner is null || PartnerState.Of(partner) != update.PartnerAfter)
                throw new ImportRefusedException(ImportProblems.PartnersChangedSince([update.PartnerAfter!.NameTh]));
            partnerBefore.CopyTo(partner);
            partner.UpdatedAt = now;
            if (partner.ImportId != importId) TakenBack.Grow(partner);
        }

        if (update.EngagementBefore is { } before)
        {
            var engagement = await db.Engagements.Include(e => e.Commitments).Include(e => e.Partner)
                .SingleOrDefaultAsync(e => e.Id == before.Id, cancellationToken);
            if (engagement is null || EngagementState.Of(engagement, before.CommitmentId) != update.EngagementAfter)
                throw new ImportRefusedException(ImportProblems.PartnersChangedSince([engagement?.Partner!.NameTh ?? "?"]));
            before.CopyTo(engagement);
            engagement.UpdatedAt = now;
            if (engagement.ImportId != importId) TakenBack.Grow(engagement);
        }
    }
}
