using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.GraphQL;
using Sedz.Api.Imports.Sites;
using Sedz.Schema.Database;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites;

namespace Sedz.Api.Exports;

/// <summary>
/// Writes a province's sites in the columns of the Ministry's sheet, by code. What is written with personal data and imported into an empty
/// database is written again byte for byte.
/// </summary>
public sealed class SubmissionExport(
    [FromKeyedServices(MachineryRegistration.Queries)] IDbContextFactory<SedzDb> databases, PersonalDataVault vault)
{
    /// <summary>Columns of the Ministry's sheet, always written; the others only where a site says something in them.</summary>
    private const SiteColumn LastOfTheSheet = SiteColumn.Remarks;

    /// <summary>Columns that only divide others up, and that the export does not need.</summary>
    private static readonly HashSet<SiteColumn> Parts =
    [
        SiteColumn.Rai, SiteColumn.Ngan, SiteColumn.SquareWah,
        SiteColumn.Latitude, SiteColumn.Longitude, SiteColumn.Zone, SiteColumn.Easting, SiteColumn.Northing,
    ];

    /// <summary>Writes the sites of a province.</summary>
    /// <param name="file">Where to; it stays open.</param>
    /// <param name="format">CSV or XLSX.</param>
    /// <param name="provinceCode">Two-digit code.</param>
    /// <param name="roundId">The round; none for the latest.</param>
    /// <param name="withPersonalData">Whether names, ids and telephone numbers are written in full; else masked.</param>
    /// <param name="cancellationToken">Ends the export.</param>
    /// <returns>The number of sites.</returns>
    public async Task<int> WriteAsync(
        Stream file,
        SubmissionFormat format,
        string provinceCode,
        int? roundId,
        bool withPersonalData,
        CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var round = roundId ?? await db.Rounds.MaxAsync(r => r.FiscalYear, cancellationToken);
        var sites = await db.Sites.AsNoTracking().Include(s => s.Documents).Include(s => s.Nominations).Include(s => s.District)
            .Include(s => s.Subdistrict)
            .Where(s => s.ProvinceCode == provinceCode && s.RoundId == round)
            .OrderBy(s => s.Code.Length).ThenBy(s => s.Code).AsSplitQuery().ToListAsync(cancellationToken);
        var holders = await HoldersAsync(db, provinceCode, cancellationToken);
        var province = ProvinceFacts.ByCode[provinceCode].NameTh;

        string[][] rows =
            [.. sites.Select((site, i) => Cells(site, i + 1, province, holders.GetValueOrDefault(site.Id, []), withPersonalData))];
        var headings = SiteHeadings.Table.Headings;
        int[] columns = [.. Enumerable.Range(0, headings.Count).Where(i => IsWritten(headings[i].Column, rows.Select(r => r[i])))];
        string[][] table = [[.. columns.Select(i => headings[i].Th)], .. rows.Select(r => columns.Select(i => r[i]).ToArray())];
        if (format == SubmissionFormat.Csv) CsvFile.Write(file, table);
        else WorkbookFile.Write(file, table);
        return sites.Count;
    }

    private async Task<Dictionary<int, Dictionary<PersonalDetailKind, string>>> HoldersAsync(
        SedzDb db, string provinceCode, CancellationToken cancellationToken)
    {
        var details = await (
                from detail in db.PersonalDetails.AsNoTracking()
                where detail.Subject == PersonalSubject.SiteHolder
                join site in db.Sites on detail.SubjectId equals site.Id
                where site.ProvinceCode == provinceCode
                select detail)
            .ToListAsync(cancellationToken);
        return details.GroupBy(d => d.SubjectId)
            .ToDictionary(g => g.Key, g => g.ToDictionary(d => d.Kind, d => vault.Unprotect(d.Ciphertext)));
    }

    private static string[] Cells(
        Site site, int number, string province, Dictionary<PersonalDetailKind, string> holder, bool withPersonalData)
    {
        var cells = new SubmissionCells(site, holder, withPersonalData);
        return
        [
            .. SiteHeadings.Table.Headings.Select(h => h.Column switch
            {
                SiteColumn.Number => number.ToString(CultureInfo.InvariantCulture),
                SiteColumn.Province => province,
                _ => cells[h.Column],
            }),
        ];
    }

    private static bool IsWritten(SiteColumn column, IEnumerable<string> cells) =>
        !Parts.Contains(column) && (column <= LastOfTheSheet || cells.Any(c => c.Length > 0));
}
