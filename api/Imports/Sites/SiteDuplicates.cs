using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Exports;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// Shows the duplicates of an import side by side. Rows are compared cell by cell as they were written, with a stored site by what the
/// export would write, once both are read to the same values.
/// </summary>
public sealed class SiteDuplicates(IDbContextFactory<SedzDb> databases, PersonalDataVault vault)
{
    /// <summary>The duplicates of an import in the order of its rows.</summary>
    /// <param name="importId">Number of the import.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ImportRefusedException">There is no such import of sites.</exception>
    public async Task<IReadOnlyList<SiteDuplicate>> ReadAsync(int importId, int limit, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var import = await db.Imports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == importId, cancellationToken)
            ?? throw new ImportRefusedException(ImportProblems.NotFound(importId));
        if (import.Kind != ImportKind.Sites) throw new ImportRefusedException(ImportProblems.OtherKind(importId, import.Kind));
        var columns = new ColumnMap<SiteColumn>(import.Header, SiteHeadings.Table);
        var reader = new SiteRowReader(columns, await SiteGeography.LoadAsync(db, cancellationToken), budgetDay: null);
        var rows = await db.ImportRows.AsNoTracking().Where(r => r.ImportId == importId && r.DuplicateOf != null)
            .OrderBy(r => r.Row).Take(limit).ToListAsync(cancellationToken);

        var duplicates = new List<SiteDuplicate>(rows.Count);
        foreach (var row in rows)
        {
            var of = SiteRowVerdict.FromJson(row.Verdict).DuplicateOf!;
            var here = Side(row, columns, reader);
            var earlier = of.Row is { } number
                ? await db.ImportRows.AsNoTracking().SingleAsync(r => r.ImportId == importId && r.Row == number, cancellationToken)
                : null;
            var there = earlier is null
                ? await SiteSideAsync(db, of.Code!, cancellationToken)
                : Side(earlier, columns, reader);
            duplicates.Add(new SiteDuplicate(row.Row, of, [.. Differences(there, here)]));
        }

        return duplicates;
    }

    private static IEnumerable<SiteDifference> Differences(DuplicateSide? there, DuplicateSide here) =>
        from heading in SiteHeadings.Table.Headings
        where heading.Column is not (SiteColumn.Number or SiteColumn.Province)
        let a = there?.Cell(heading.Column) ?? ("", "")
        let b = here.Cell(heading.Column)
        where a.Plain != b.Plain
        select new SiteDifference(new(heading.Th, heading.En), a.Shown, b.Shown);

    private DuplicateSide Side(ImportRow stored, ColumnMap<SiteColumn> columns, SiteRowReader reader)
    {
        var sheetRow = StoredCells.Unprotect(vault, stored.Row, stored.CellsCiphertext);
        if (reader.Read(sheetRow) is not { Draft: { } draft, Verdict: { } verdict }) return DuplicateSide.OfCells(columns, sheetRow);
        var site = draft.ToSite("", roundId: 0, verdict.Status, published: false, default);
        return DuplicateSide.OfSite(site, draft.Holder.Details().ToDictionary(d => d.Kind, d => d.Value));
    }

    /// <summary>The stored site; nothing when it was removed since, so that every column of the row differs.</summary>
    private async Task<DuplicateSide?> SiteSideAsync(SedzDb db, string code, CancellationToken cancellationToken)
    {
        var site = await db.Sites.AsNoTracking().AsSplitQuery().Include(s => s.Documents).Include(s => s.Nominations)
            .SingleOrDefaultAsync(s => s.Code == code, cancellationToken);
        if (site is null) return null;
        var details = await db.PersonalDetails.AsNoTracking()
            .Where(d => d.Subject == PersonalSubject.SiteHolder && d.SubjectId == site.Id).ToListAsync(cancellationToken);
        return DuplicateSide.OfSite(site, details.ToDictionary(d => d.Kind, d => vault.Unprotect(d.Ciphertext)));
    }

    /// <summary>One side: each cell in full, to be compared, and as it may be shown.</summary>
    private sealed record DuplicateSide(Func<SiteColumn, (string Plain, string Shown)> Cell)
    {
        public static DuplicateSide OfSite(Schema.Sites.Site site, Dictionary<PersonalDetailKind, string> details)
        {
            var plain = new SubmissionCells(site, details, withPersonalData: true);
            var shown = new SubmissionCells(site, details, withPersonalData: false);
            return new(column => (plain[column], shown[column]));
        }

        public static DuplicateSide OfCells(ColumnMap<SiteColumn> columns, SheetRow row) =>
            new(column => (columns.Cell(row, column) ?? "", CellQuote.Of(columns.Cell(row, column))));
    }
}
