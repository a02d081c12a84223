using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Imports.Writing;
using Sedz.Api.Workers;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Workers;

namespace Sedz.Api.Imports.Workers;

/// <summary>
/// Takes an import of workers back, inside the caller's transaction. What is held of persons has no more reason then: the rows as they came
/// go too, and their keys with them; the import's record and its counts stay.
/// </summary>
internal sealed class WorkerImportUndo(SedzDb db, WorkerDetails details, PersonLookup lookup, DateTime now)
{
    /// <summary>Removes the workers that the import made and restores those that it changed.</summary>
    /// <returns>The keys to destroy once the transaction stands.</returns>
    /// <exception cref="ImportRefusedException">A worker was changed since.</exception>
    public async Task<IReadOnlyCollection<long>> RunAsync(Import import, CancellationToken cancellationToken)
    {
        await RefuseIfChangedSinceAsync(import.Id, cancellationToken);
        await RestoreAsync(import.Id, cancellationToken);
        var made = db.WorkerChanges.Where(c => c.ImportId == import.Id && c.Before == null).Select(c => c.WorkerId);
        await db.PersonalDetails.Where(d => d.Subject == PersonalSubject.Worker && made.Contains(d.SubjectId))
            .ExecuteDeleteAsync(cancellationToken);
        await db.Workers.Where(w => made.Contains(w.Id)).ExecuteDeleteAsync(cancellationToken);
        var slots = await db.ImportRows.Where(r => r.ImportId == import.Id && r.KeySlot != null).Select(r => r.KeySlot!.Value)
            .ToListAsync(cancellationToken);
        await db.ImportRows.Where(r => r.ImportId == import.Id).ExecuteDeleteAsync(cancellationToken);
        await db.WorkerChanges.Where(c => c.ImportId == import.Id).ExecuteDeleteAsync(cancellationToken);
        (import.State, import.FinishedAt) = (ImportState.Undone, now);
        await db.SaveChangesAsync(cancellationToken);
        return slots;
    }

    private async Task RefuseIfChangedSinceAsync(int importId, CancellationToken cancellationToken)
    {
        var changed = await (
                from change in db.WorkerChanges
                where change.ImportId == importId
                join worker in db.Workers on change.WorkerId equals worker.Id
                where worker.Version != change.VersionAfter
                orderby worker.Id
                select worker.Id)
            .ToListAsync(cancellationToken);
        if (changed.Count > 0) throw new ImportRefusedException(ImportProblems.WorkersChangedSince([.. changed.Select(WorkerIndex.CodeOf)]));
    }

    private async Task RestoreAsync(int importId, CancellationToken cancellationToken)
    {
        var homes = await WorkerHomes.LoadAsync(db, cancellationToken);
        var changes = await db.WorkerChanges.AsNoTracking().Where(c => c.ImportId == importId && c.Before != null)
            .ToListAsync(cancellationToken);
        foreach (var change in changes)
        {
            var worker = await db.Workers.Include(w => w.Skills).SingleAsync(w => w.Id == change.WorkerId, cancellationToken);
            JsonSerializer.Deserialize<WorkerProfile>(change.Before!)!.CopyTo(worker);
            homes.Locate(worker);
            var before = details.Unpack(worker, change.PersonalBeforeCiphertext);
            (worker.UpdatedAt, worker.PersonHash) = (now, lookup.HashOf(before));
            worker.Version++;
            await details.ReplaceAsync(db, worker, before, cancellationToken);

            // All other changes that are noted of the worker came before this one.
            await db.WorkerChanges.Where(c => c.WorkerId == worker.Id && c.ImportId != importId)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(c => c.VersionAfter, c => c.VersionAfter + TakenBack.Versions), cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            foreach (var entry in db.ChangeTracker.Entries().Where(e => e.Entity is not Import).ToList()) entry.State = EntityState.Detached;
        }
    }
}
