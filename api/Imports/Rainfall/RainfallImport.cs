using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Hazards;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Climate;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Rainfall;

/// <summary>
/// Imports a table of monthly rainfall by province in one transaction. To import the same again changes nothing; a year that says otherwise
/// takes the place of what was there.
/// </summary>
public sealed class RainfallImport(IDbContextFactory<SedzDb> databases, TimeProvider clock)
{
    /// <summary>The longest code of a source.</summary>
    private const int MostLetters = 40;

    /// <summary>Runs the import.</summary>
    /// <param name="path">An existing file.</param>
    /// <param name="source">Code of who measured: a-z, digits and dashes.</param>
    /// <param name="dryRun">Whether to judge only and write nothing.</param>
    /// <param name="progress">Gets the number of rows judged.</param>
    /// <param name="cancellationToken">Ends the import; nothing is then written.</param>
    /// <exception cref="ImportRefusedException">
    /// The file is no table of rainfall, or the source's code is wrong: nothing was written.
    /// </exception>
    public async Task<ImportReport> RunAsync(
        string path, string source, bool dryRun, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        RequireSource(source);
        var started = clock.GetUtcNow().UtcDateTime;
        using var file = SourceFile.Open(path);
        var columns = RainfallColumns.Of(file.Columns) ?? throw new ImportRefusedException(RainfallFindings.NoRainfall);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var report = new FileReport(file.Name, "rainfall");
        var reader = new RainfallRowReader(source, columns, await PlaceNames.ReadAsync(db, cancellationToken));
        var known = await db.ProvinceRainfalls.Where(r => r.Source == source)
            .ToDictionaryAsync(r => (r.ProvinceCode, r.Year), cancellationToken);
        var added = new List<ProvinceRainfall>();
        var seen = new HashSet<(string, int)>();
        foreach (var row in file.Rows())
        {
            var (rainfall, findings) = reader.Read(row);
            if (rainfall is null)
            {
                report.Refuse(findings);
                continue;
            }

            if (!seen.Add((rainfall.ProvinceCode, rainfall.Year)))
            {
                report.Refuse(RainfallFindings.Repeated(row, columns.Year));
                continue;
            }

            foreach (var warning in findings)
                report.Warn(warning);
            if (!known.TryGetValue((rainfall.ProvinceCode, rainfall.Year), out var kept))
            {
                added.Add(rainfall);
                report.CountWritten();
            }
            else if (kept.Months.SequenceEqual(rainfall.Months))
            {
                report.CountUnchanged();
            }
            else
            {
                kept.Months = rainfall.Months;
                report.CountChanged();
            }
        }

        progress?.Report(report.Rows);
        var changes = report.Written + report.Changed > 0;
        if (changes && !dryRun)
        {
            await WriteAsync(db, file, report, added, started, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return new([report], dryRun, changes && !dryRun, []);
    }

    /// <summary>Checks the code of a source.</summary>
    /// <exception cref="ImportRefusedException">It is not of a-z, digits and dashes, or too long.</exception>
    internal static void RequireSource(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Length is 0 or > MostLetters
            || !source.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
            throw new ImportRefusedException(RainfallFindings.WrongSource);
    }

    private async Task WriteAsync(
        SedzDb db, SourceFile file, FileReport report, List<ProvinceRainfall> added, DateTime started, CancellationToken cancellationToken)
    {
        var import = db.Imports.Add(report.Record(ImportKind.Rainfall, file, started, clock.GetUtcNow().UtcDateTime)).Entity;
        await db.SaveChangesAsync(cancellationToken);
        added.ForEach(rainfall => rainfall.ImportId = import.Id);
        db.AddRange(added);
        await db.SaveChangesAsync(cancellationToken);
    }
}
