using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Workers;

namespace Sedz.Api.Workers;

/// <summary>Registers single workers, and the notices that they are given.</summary>
public sealed class WorkerRegistrar(IDatabaseWriter writer, PersonVault vault, WorkerDetails details, PersonLookup lookup, TimeProvider clock)
{
    private static readonly LocalizedText UnknownHome = new(
        "ไม่มีตำบลนี้ในตารางสถานที่ โปรดตรวจรหัส หรือนำเข้าตารางตำบลก่อน",
        "The table of places has no such sub-district: check the code, or import the table first");

    private static readonly LocalizedText AlreadyThere = new(
        "บุคคลนี้ขึ้นทะเบียนแล้ว ให้ปรับปรุงรายการเดิมด้วยการนำเข้าแบบ update", "The person is registered already: change that record by an import with update");

    /// <summary>Registers a worker.</summary>
    /// <param name="profile">What is told of the worker, personal data masked.</param>
    /// <param name="person">Who it is.</param>
    /// <param name="basis">On what the holding of the data rests.</param>
    /// <param name="noticeVersion">Version of the notice that was given just now; null for none.</param>
    /// <param name="by">Who registers.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>The worker's number, or why not.</returns>
    public async Task<MutationResult<int>> RegisterAsync(
        WorkerProfile profile,
        SortedDictionary<PersonalDetailKind, string> person,
        LegalBasis basis,
        string? noticeVersion,
        string by,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(person);
        var now = clock.GetUtcNow().UtcDateTime;
        var problems = WorkerRules.Check(profile, ThaiDate.DayAt(now)).ToArray();
        if (problems.Length > 0) return problems.Select(MutationError (p) => new ValidationError(p.Text, Camel(p.Field))).ToArray();
        var key = person.Count > 0 ? vault.Keys.Create(1)[0] : null;
        var stands = false;
        try
        {
            var result = await writer.WriteAsync<MutationResult<int>>(
                async (db, token) =>
                {
                    var homes = await db.Subdistricts.Where(s => s.Code == profile.SubdistrictCode)
                        .Select(s => new { s.Latitude, s.Longitude }).SingleOrDefaultAsync(token);
                    if (homes is null) return new ValidationError(UnknownHome, "subdistrictCode");
                    var hash = lookup.HashOf(person);
                    if (hash is not null && await db.Workers.AnyAsync(w => w.PersonHash == hash, token)) return new ConflictError(AlreadyThere);
                    var worker = profile.ToWorker(id: 0, now);
                    (worker.HomeLatitude, worker.HomeLongitude) = (homes.Latitude, homes.Longitude);
                    (worker.PersonHash, worker.KeySlot, worker.LegalBasis) = (hash, key?.Slot, basis);
                    if (noticeVersion is not null)
                    {
                        worker.Notices.Add(new()
                        {
                            Kind = NoticeKind.Collection, TextVersion = noticeVersion, GivenAt = now, Basis = basis, RecordedBy = by,
                        });
                    }

                    db.Workers.Add(worker);
                    await db.SaveChangesAsync(token);
                    await details.ReplaceAsync(db, worker, person, token);
                    return worker.Id;
                },
                cancellationToken);
            stands = result.Errors.Count == 0;
            return result;
        }
        finally
        {
            if (!stands && key is not null) vault.Keys.Destroy([key.Slot]);
        }
    }

    /// <summary>Records a notice; of sharing, with the basis on which the data may be passed on from then.</summary>
    /// <returns>The worker's number; null when there is no such worker.</returns>
    public Task<int?> RecordNoticeAsync(
        int workerId, NoticeKind kind, string textVersion, LegalBasis basis, string by, CancellationToken cancellationToken) =>
        writer.WriteAsync<int?>(
            async (db, token) =>
            {
                if (await db.Workers.SingleOrDefaultAsync(w => w.Id == workerId, token) is not { } worker) return null;
                var now = clock.GetUtcNow().UtcDateTime;
                db.WorkerNotices.Add(new()
                {
                    WorkerId = workerId, Kind = kind, TextVersion = textVersion, GivenAt = now, Basis = basis, RecordedBy = by,
                });
                if (kind == NoticeKind.Sharing) worker.SharingBasis = basis;
                else worker.LegalBasis = basis;
                worker.UpdatedAt = now;
                worker.Version++;
                return workerId;
            },
            cancellationToken);

    private static string Camel(WorkerField field) => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..];
}
