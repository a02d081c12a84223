using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Workers;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Workers;

namespace Sedz.Api.Imports.Workers;

/// <summary>
/// Writes the workers of one import inside its transaction and notes what an undo needs. What belongs to new workers is written in batches.
/// </summary>
internal sealed class WorkerWriter(
    SedzDb db, WorkerDetails details, PersonLookup lookup, WorkerHomes homes, WorkerColumnsOfASheet columns, int importId, DateTime now) : IDisposable
{
    private readonly BulkInsert<Worker> workers = new(db);
    private readonly BulkInsert<WorkerSkill> skills = new(db);
    private readonly BulkInsert<WorkerNotice> notices = new(db);
    private readonly BulkInsert<PersonalDetail> personal = new(db);
    private readonly BulkInsert<WorkerChange> changes = new(db);

    private readonly List<WorkerSkill> newSkills = [];
    private readonly List<WorkerNotice> newNotices = [];
    private readonly List<PersonalDetail> newDetails = [];
    private readonly List<WorkerChange> newChanges = [];

    /// <summary>Makes a new worker.</summary>
    /// <param name="draft">An accepted row.</param>
    /// <param name="hash">What the person is found again by.</param>
    /// <param name="slot">Where the person's key stands.</param>
    /// <param name="ciphertexts">The person's details, encrypted with that key.</param>
    /// <returns>Number of the worker.</returns>
    public int Insert(WorkerDraft draft, string? hash, long slot, IReadOnlyList<(PersonalDetailKind Kind, byte[] Ciphertext)> ciphertexts)
    {
        var worker = draft.Profile.ToWorker(id: 0, now);
        (worker.PersonHash, worker.KeySlot) = (hash, slot);
        homes.Locate(worker);
        var id = workers.AddForKey(worker);
        newSkills.AddRange(worker.Skills.Select(s => new WorkerSkill { WorkerId = id, SkillCode = s.SkillCode, Relation = s.Relation }));
        newDetails.AddRange(ciphertexts.Select(
            c => new PersonalDetail { Subject = PersonalSubject.Worker, SubjectId = id, Kind = c.Kind, Ciphertext = c.Ciphertext }));
        if (Notice(draft, id) is { } notice) newNotices.Add(notice);
        newChanges.Add(new() { ImportId = importId, WorkerId = id, VersionAfter = worker.Version });
        return id;
    }

    /// <summary>
    /// Puts a row's values in the place of a registered worker's, as far as the sheet has columns for them. Where the row says the same,
    /// nothing is written.
    /// </summary>
    /// <returns>Whether anything was.</returns>
    public async Task<bool> UpdateAsync(int workerId, WorkerDraft draft, CancellationToken cancellationToken)
    {
        Flush();
        var stored = await db.Workers.Include(w => w.Skills).SingleAsync(w => w.Id == workerId, cancellationToken);
        var before = WorkerProfile.Of(stored);
        var detailsBefore = await details.ReadAsync(db, stored, Caller.AdministratorRole, "import: update", cancellationToken);
        var next = columns.Over(before, draft.Profile);
        var detailsAfter = columns.Over(detailsBefore, draft.Details);
        var (said, says) = (JsonSerializer.Serialize(before), JsonSerializer.Serialize(next));
        var changed = said != says || !detailsAfter.SequenceEqual(detailsBefore);
        if (changed)
        {
            next.CopyTo(stored);
            homes.Locate(stored);
            (stored.UpdatedAt, stored.PersonHash) = (now, lookup.HashOf(detailsAfter));
            await NoteAsync(stored, said, details.Pack(stored, detailsBefore), cancellationToken);
            await details.ReplaceAsync(db, stored, detailsAfter, cancellationToken);
            if (Notice(draft, workerId) is { } notice) db.WorkerNotices.Add(notice);
        }

        await db.SaveChangesAsync(cancellationToken);
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.Entity is not Import).ToList()) entry.State = EntityState.Detached;
        return changed;
    }

    /// <summary>Writes what is waiting.</summary>
    public void Flush()
    {
        Write(skills, newSkills);
        Write(notices, newNotices);
        Write(personal, newDetails);
        Write(changes, newChanges);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        workers.Dispose();
        skills.Dispose();
        notices.Dispose();
        personal.Dispose();
        changes.Dispose();
    }

    private static void Write<T>(BulkInsert<T> insert, List<T> rows)
        where T : class
    {
        if (rows.Count > 0) insert.AddAll(rows);
        rows.Clear();
    }

    private static WorkerNotice? Notice(WorkerDraft draft, int workerId) => draft is { NoticeVersion: { } version, NoticeAt: { } at }
        ? new()
        {
            WorkerId = workerId,
            Kind = NoticeKind.Collection,
            TextVersion = version,
            GivenAt = at,
            RecordedBy = Caller.AdministratorRole,
        }
        : null;

    /// <summary>Grows the version and notes the change, once for all rows of this import that are the worker's.</summary>
    private async Task NoteAsync(Worker stored, string said, byte[]? packed, CancellationToken cancellationToken)
    {
        if (await db.WorkerChanges.AnyAsync(c => c.ImportId == importId && c.WorkerId == stored.Id, cancellationToken)) return;
        newChanges.Add(new()
        {
            ImportId = importId,
            WorkerId = stored.Id,
            VersionAfter = ++stored.Version,
            Before = said,
            PersonalBeforeCiphertext = packed,
        });
        Flush();
    }
}
