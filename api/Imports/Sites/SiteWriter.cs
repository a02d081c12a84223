using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Sites;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Imports.Sites;

/// <summary>Writes the sites of one import inside its transaction and notes what an undo needs.</summary>
internal sealed class SiteWriter : IDisposable
{
    private readonly SedzDb db;
    private readonly ColumnsOfASheet columns;
    private readonly int importId;
    private readonly Round round;
    private readonly bool publish;
    private readonly DateTime now;
    private readonly SiteNumberer numberer;
    private readonly SubjectDetails holders;
    private readonly BulkInsert<Site> sites;
    private readonly BulkInsert<LandDocument> documents;
    private readonly BulkInsert<Nomination> nominations;
    private readonly BulkInsert<PersonalDetail> details;
    private readonly BulkInsert<SiteChange> changes;
    private readonly Dictionary<int, int> versions = [];

    public SiteWriter(
        SedzDb db, PersonalDataVault vault, ColumnsOfASheet columns, int importId, Round round, bool publish, DateTime now)
    {
        (this.db, this.columns, this.importId, this.round, this.publish, this.now) = (db, columns, importId, round, publish, now);
        numberer = new SiteNumberer(db);
        holders = new SubjectDetails(db, vault, PersonalSubject.SiteHolder);
        sites = new(db);
        documents = new(db);
        nominations = new(db);
        details = new(db);
        changes = new(db);
    }

    /// <summary>Goes on with an import that has written sites before.</summary>
    public static async Task<SiteWriter> ContinueAsync(
        SedzDb db,
        PersonalDataVault vault,
        ColumnsOfASheet columns,
        int importId,
        Round round,
        bool publish,
        DateTime now,
        CancellationToken cancellationToken)
    {
        var writer = new SiteWriter(db, vault, columns, importId, round, publish, now);
        await foreach (var change in db.SiteChanges.AsNoTracking().Where(c => c.ImportId == importId)
            .Select(c => new { c.SiteId, c.VersionAfter }).AsAsyncEnumerable().WithCancellation(cancellationToken))
            writer.versions[change.SiteId] = change.VersionAfter;
        return writer;
    }

    /// <summary>Sites that were made or changed.</summary>
    public IReadOnlyCollection<int> Touched => versions.Keys;

    /// <summary>Makes a new site.</summary>
    /// <param name="row">An accepted row.</param>
    /// <param name="holder">The holder's details, encrypted.</param>
    /// <param name="cancellationToken">Ends the import.</param>
    /// <returns>Number of the site.</returns>
    public async Task<int> InsertAsync(
        SiteRow row, IReadOnlyList<(PersonalDetailKind Kind, byte[] Ciphertext)> holder, CancellationToken cancellationToken)
    {
        var draft = row.Draft!;
        var code = await numberer.NextAsync(draft.Place.ProvinceCode, cancellationToken);
        var site = draft.ToSite(code, round.FiscalYear, row.Verdict!.Status, publish, now);
        var id = sites.AddForKey(site);
        foreach (var d in site.Documents) documents.Add(new() { SiteId = id, Kind = d.Kind, Number = d.Number, Text = d.Text });
        foreach (var n in site.Nominations) nominations.Add(new() { SiteId = id, Channel = n.Channel });
        foreach (var (kind, ciphertext) in holder)
            details.Add(new() { Subject = PersonalSubject.SiteHolder, SubjectId = id, Kind = kind, Ciphertext = ciphertext });
        changes.Add(new() { ImportId = importId, SiteId = id, VersionAfter = site.Version });
        versions[id] = site.Version;
        return id;
    }

    /// <summary>
    /// Puts a row's values in the place of a stored site's, as far as the sheet has columns for them. Where the row says the same as the
    /// site, nothing is written.
    /// </summary>
    /// <returns>Whether anything was.</returns>
    public async Task<bool> UpdateAsync(int siteId, SiteRow row, CancellationToken cancellationToken)
    {
        var stored = await db.Sites.AsSplitQuery().Include(s => s.Documents).Include(s => s.Nominations)
            .SingleAsync(s => s.Id == siteId, cancellationToken);
        var before = SiteSnapshot.Of(stored);
        var holderBefore = await holders.ReadAsync(siteId, cancellationToken);
        var details = row.Draft!.Holder.Details().ToDictionary(d => d.Kind, d => d.Value);
        var holderAfter = new SortedDictionary<PersonalDetailKind, string>(details);

        var next = row.Draft.ToSite(stored.Code, round.FiscalYear, row.Verdict!.Status, stored.Published || publish, stored.CreatedAt);
        (next.UpdatedAt, next.Version, next.Synthetic) = (stored.UpdatedAt, stored.Version, stored.Synthetic);
        columns.Keep(stored, next, round.BudgetDay);
        columns.Keep(holderBefore, holderAfter);
        SiteValues.KeepVerified(stored, next);
        if (SiteSnapshot.Of(next) == before && holderAfter.SequenceEqual(holderBefore)) return Detached(false);

        SiteValues.Copy(next, stored);
        stored.UpdatedAt = now;
        stored.Version++;
        await holders.ReplaceAsync(siteId, holderAfter, cancellationToken);
        if (versions.ContainsKey(siteId))
        {
            await db.SiteChanges.Where(c => c.ImportId == importId && c.SiteId == siteId)
                .ExecuteUpdateAsync(s => s.SetProperty(c => c.VersionAfter, stored.Version), cancellationToken);
        }
        else
        {
            changes.Add(new()
            {
                ImportId = importId,
                SiteId = siteId,
                VersionAfter = stored.Version,
                Before = before,
                PersonalBeforeCiphertext = holders.Pack(holderBefore),
            });
        }

        versions[siteId] = stored.Version;
        await db.SaveChangesAsync(cancellationToken);
        return Detached(true);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        sites.Dispose();
        documents.Dispose();
        nominations.Dispose();
        details.Dispose();
        changes.Dispose();
    }

    /// <summary>
    /// Forgets the site that was just looked at, so that memory does not grow with the file; the numberings stay tracked.
    /// </summary>
    private bool Detached(bool result)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.Entity is not SiteNumbering).ToList())
            entry.State = EntityState.Detached;
        return result;
    }
}
