using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Imports.Sites;

/// <summary>Takes an import of sites back, inside the caller's transaction.</summary>
internal sealed class SiteImportUndo(SedzDb db, PersonalDataVault vault, DateTime now)
{
    private readonly SubjectDetails holders = new(db, vault, PersonalSubject.SiteHolder);

    /// <summary>Removes the sites that the import made and restores those that it changed.</summary>
    /// <returns>Numbers of the restored sites.</returns>
    /// <exception cref="ImportRefusedException">A site was changed since, or an organisation was engaged at a site that
    /// would go, or what it does under the programme was recorded.</exception>
    public async Task<IReadOnlyCollection<int>> RunAsync(Import import, CancellationToken cancellationToken)
    {
        await RefuseIfChangedSinceAsync(import.Id, cancellationToken);

        var restored = await RestoreAsync(import.Id, cancellationToken);
        await RemoveAsync(import.Id, cancellationToken);
        (import.State, import.FinishedAt) = (ImportState.Undone, now);
        await db.SaveChangesAsync(cancellationToken);
        return restored;
    }

    private async Task RefuseIfChangedSinceAsync(int importId, CancellationToken cancellationToken)
    {
        var changed = await (
                from change in db.SiteChanges
                where change.ImportId == importId
                join site in db.Sites on change.SiteId equals site.Id into sites
                from site in sites.DefaultIfEmpty()
                where site == null || site.Version != change.VersionAfter
                orderby change.SiteId
                select site == null ? "?" : site.Code)
            .ToListAsync(cancellationToken);
        if (changed.Count > 0) throw new ImportRefusedException(ImportProblems.ChangedSince(changed));
        var engaged = await db.SiteChanges.Where(c => c.ImportId == importId && c.Before == null)
            .Join(db.Sites.Where(s => s.Engagements.Count > 0), c => c.SiteId, s => s.Id, (_, s) => s.Code)
            .OrderBy(code => code)
            .ToListAsync(cancellationToken);
        if (engaged.Count > 0) throw new ImportRefusedException(ImportProblems.EngagedSince(engaged));
        var used = db.Sites.Where(s =>
            s.Activities.Count > 0 || s.FormChoices.Count > 0 || s.SandboxEntries.Count > 0 || s.Learning != null
            || db.PublicNotices.Any(n => n.SiteId == s.Id) || db.Trainings.Any(t => t.SiteId == s.Id));
        var planned = await db.SiteChanges.Where(c => c.ImportId == importId && c.Before == null)
            .Join(used, c => c.SiteId, s => s.Id, (_, s) => s.Code)
            .OrderBy(code => code)
            .ToListAsync(cancellationToken);
        if (planned.Count > 0) throw new ImportRefusedException(ImportProblems.PlannedSince(planned));
    }

    private async Task<List<int>> RestoreAsync(int importId, CancellationToken cancellationToken)
    {
        var changes = await db.SiteChanges.AsNoTracking().Where(c => c.ImportId == importId && c.Before != null)
            .ToListAsync(cancellationToken);
        var budgetDays = await db.Rounds.ToDictionaryAsync(r => r.FiscalYear, r => r.BudgetDay, cancellationToken);
        foreach (var change in changes)
        {
            var site = await db.Sites.AsSplitQuery().Include(s => s.Documents).Include(s => s.Nominations)
                .SingleAsync(s => s.Id == change.SiteId, cancellationToken);
            var before = SiteSnapshot.Read(change.Before!);
            SiteValues.Copy(before, site);
            site.Eligibility = EligibilityRules.Judge(SiteFacts.Of(site, budgetDays[site.RoundId])).Status;
            site.UpdatedAt = now;
            site.Version++;
            await holders.ReplaceAsync(site.Id, holders.Unpack(change.PersonalBeforeCiphertext), cancellationToken);

            // The import before this one left the site as it now is again: it can be taken back in its turn.
            await db.SiteChanges
                .Where(c => c.SiteId == site.Id && c.ImportId != importId && c.VersionAfter == before.Version)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.VersionAfter, site.Version), cancellationToken);
            await db.SaveChangesAsync(cancellationToken);

            // What was saved is forgotten: every save would look at it again.
            foreach (var entry in db.ChangeTracker.Entries().Where(e => e.Entity is not Import).ToList())
                entry.State = EntityState.Detached;
        }

        return [.. changes.Select(c => c.SiteId)];
    }

    private async Task RemoveAsync(int importId, CancellationToken cancellationToken)
    {
        var made = db.SiteChanges.Where(c => c.ImportId == importId && c.Before == null).Select(c => c.SiteId);
        await db.PersonalDetails.Where(d => d.Subject == PersonalSubject.SiteHolder && made.Contains(d.SubjectId))
            .ExecuteDeleteAsync(cancellationToken);
        await db.Sites.Where(s => made.Contains(s.Id)).ExecuteDeleteAsync(cancellationToken);
    }
}
