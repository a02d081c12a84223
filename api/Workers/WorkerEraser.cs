using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Schema.Database;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Workers;

/// <summary>
/// Erases a person for good: the record, what is encrypted of the person, and the rows of lists as they came. The keys go first: should the
/// machine fail in between, nobody can read what is left, and erasing again finishes it.
/// </summary>
public sealed class WorkerEraser(IDbContextFactory<SedzDb> databases, IDatabaseWriter writer, PersonVault vault)
{
    /// <summary>Erases a worker.</summary>
    /// <param name="workerId">The worker.</param>
    /// <param name="cancellationToken">Gives up while nothing is done yet.</param>
    /// <returns>What was erased; null when there is no such worker.</returns>
    public async Task<WorkerErasure?> EraseAsync(int workerId, CancellationToken cancellationToken)
    {
        string? hash;
        var slots = new HashSet<long>();
        await using (var db = await databases.CreateDbContextAsync(cancellationToken))
        {
            var worker = await db.Workers.Where(w => w.Id == workerId).Select(w => new { w.PersonHash, w.KeySlot })
                .SingleOrDefaultAsync(cancellationToken);
            if (worker is null) return null;
            hash = worker.PersonHash;
            if (worker.KeySlot is { } own) slots.Add(own);
            slots.UnionWith(await db.ImportRows.Where(r => (r.WorkerId == workerId || (hash != null && r.PersonHash == hash)) && r.KeySlot != null)
                .Select(r => r.KeySlot!.Value).ToListAsync(cancellationToken));
        }

        var keys = vault.Keys.Destroy(slots);
        var erased = await writer.WriteAsync(
            async (db, token) =>
            {
                var details = await db.PersonalDetails.Where(d => d.Subject == PersonalSubject.Worker && d.SubjectId == workerId)
                    .ExecuteDeleteAsync(token);
                var notices = await db.WorkerNotices.Where(n => n.WorkerId == workerId).ExecuteDeleteAsync(token);
                var rows = await db.ImportRows.Where(r => r.WorkerId == workerId || (hash != null && r.PersonHash == hash))
                    .ExecuteDeleteAsync(token);
                await db.WorkerChanges.Where(c => c.WorkerId == workerId).ExecuteDeleteAsync(token);
                await db.Workers.Where(w => w.Id == workerId).ExecuteDeleteAsync(token);
                return (Details: details, Notices: notices, Rows: rows);
            },
            CancellationToken.None);
        await using (var db = await databases.CreateDbContextAsync(CancellationToken.None)) await db.ForgetErasedAsync(CancellationToken.None);
        return new(erased.Details, erased.Notices, erased.Rows, keys, new(
            $"ลบข้อมูลบุคคล {erased.Details} รายการ การแจ้ง {erased.Notices} ครั้ง แถวนำเข้า {erased.Rows} แถว และทำลายกุญแจ {keys} ดอกแล้ว "
            + "สำเนาที่เข้ารหัสในข้อมูลสำรองอ่านไม่ได้อีก คงไว้เพียงบันทึกการเข้าถึงและจำนวนรวมของการนำเข้า ซึ่งไม่มีข้อมูลส่วนบุคคล",
            $"Erased: {erased.Details} personal values, {erased.Notices} notices, {erased.Rows} rows of lists; {keys} keys were destroyed, so that "
            + "encrypted copies in backups cannot be read again. What stays is the access log and the counts of imports, without personal data."));
    }
}
