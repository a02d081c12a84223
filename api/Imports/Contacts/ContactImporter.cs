using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Provinces;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Imports.Contacts;

/// <summary>
/// Imports the export of the form by which provinces name their key person and their reporting officer (R3.1). One person holds a role in a
/// province and round; where the form was sent more than once, the last sending stands. Importing a file again changes nothing.
/// </summary>
public sealed class ContactImporter(IDbContextFactory<SedzDb> databases, PersonalDataVault vault, TimeProvider clock, SheetLimits limits)
{
    /// <summary>Rows of a form's export: 76 provinces with two roles send a few hundred, corrections among them.</summary>
    private const int MostRows = 10_000;

    /// <summary>Imports a file, or judges it only.</summary>
    /// <param name="file">The file, which can be rewound; it stays open.</param>
    /// <param name="fileName">Its name; a folder before it is dropped.</param>
    /// <param name="dryRun">Whether the rows are only judged.</param>
    /// <param name="roundId">The round; none for the latest.</param>
    /// <param name="cancellationToken">Ends the import; nothing is written.</param>
    /// <exception cref="ImportRefusedException">The file as a whole cannot be accepted: nothing was written.</exception>
    public async Task<ImportSummary> ImportAsync(
        Stream file, string fileName, bool dryRun = false, int? roundId = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var sheet = SheetReader.Open(file, ContactHeadings.Table, limits with { Rows = Math.Min(limits.Rows, MostRows) });
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var round = roundId is { } wanted
            ? await db.Rounds.AsNoTracking().SingleOrDefaultAsync(r => r.FiscalYear == wanted, cancellationToken)
                ?? throw new ImportRefusedException(ImportProblems.UnknownRound(wanted))
            : await db.Rounds.AsNoTracking().OrderByDescending(r => r.FiscalYear).FirstAsync(cancellationToken);

        var places = new Gazetteer(ProvinceFacts.Provinces.Select(p => new GazetteerPlace(p.Code, p.NameTh, p.NameEn)));
        var reader = new ContactRowReader(sheet.Columns, places, round);
        var rows = sheet.Rows().Select(r => (Source: r, Read: reader.Read(r))).ToList();
        var standing = rows.Where(r => r.Read.Draft is not null)
            .GroupBy(r => r.Read.Draft!.Seat)
            .ToDictionary(g => g.Key, g => g.MaxBy(r => (r.Read.Draft!.SubmittedAt ?? DateTime.MinValue, r.Source.Number)).Source.Number);

        var written = 0;
        var verdicts = new List<ContactRowVerdict>(rows.Count);
        foreach (var (source, (draft, verdict)) in rows)
        {
            var holder = draft is null ? source.Number : standing[draft.Seat];
            verdicts.Add(holder == source.Number ? verdict : verdict with { DuplicateOf = holder });
            if (draft is null || holder != source.Number || dryRun) continue;
            if (await WriteAsync(db, round, draft, cancellationToken)) written++;
        }

        var hash = await HashAsync(file, cancellationToken);
        var summary = await RecordAsync(
            db, Record(fileName, hash, sheet, dryRun, round, verdicts, written), rows.Select(r => r.Source), verdicts, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return summary with { UnknownColumns = [.. sheet.Columns.Unknown.Select(MaskedName)] };
    }

    /// <summary>The verdicts of an import's rows in the order of the file, streamed.</summary>
    public async IAsyncEnumerable<ContactRowVerdict> VerdictsAsync(
        int importId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var verdicts = db.ImportRows.AsNoTracking().Where(r => r.ImportId == importId).OrderBy(r => r.Row).Select(r => r.Verdict);
        await foreach (var verdict in verdicts.AsAsyncEnumerable().WithCancellation(cancellationToken))
            yield return ContactRowVerdict.FromJson(verdict);
    }

    /// <summary>Puts the person into the seat, unless the stored one was named later or is the same.</summary>
    /// <returns>Whether anything was written.</returns>
    private async Task<bool> WriteAsync(SedzDb db, Round round, ContactDraft draft, CancellationToken cancellationToken)
    {
        var contact = await db.Contacts.SingleOrDefaultAsync(
            c => c.RoundId == round.FiscalYear && c.ProvinceCode == draft.ProvinceCode && c.Role == draft.Role, cancellationToken);
        if (contact?.SubmittedAt > (draft.SubmittedAt ?? DateTime.MinValue)) return false;

        var stored = contact is null
            ? []
            : await db.PersonalDetails.Where(d => d.Subject == PersonalSubject.Contact && d.SubjectId == contact.Id)
                .ToListAsync(cancellationToken);
        var before = new SortedDictionary<PersonalDetailKind, string>(stored.ToDictionary(d => d.Kind, d => vault.Unprotect(d.Ciphertext)));
        if (contact is not null && contact.Position == draft.Position && contact.SubmittedAt == draft.SubmittedAt
            && before.SequenceEqual(draft.Details))
            return false;

        if (contact is null)
        {
            contact = new Contact { RoundId = round.FiscalYear, ProvinceCode = draft.ProvinceCode, Role = draft.Role };
            db.Contacts.Add(contact);
        }

        (contact.Position, contact.SubmittedAt) = (draft.Position, draft.SubmittedAt);
        db.PersonalDetails.RemoveRange(stored);
        await db.SaveChangesAsync(cancellationToken);
        db.PersonalDetails.AddRange(draft.Details.Select(d => new PersonalDetail
        {
            Subject = PersonalSubject.Contact,
            SubjectId = contact.Id,
            Kind = d.Key,
            Ciphertext = vault.Protect(d.Value),
        }));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private Import Record(
        string fileName, string hash, Sheet<ContactColumn> sheet, bool dryRun, Round round, List<ContactRowVerdict> verdicts, int written)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new Import
        {
            Kind = ImportKind.Contacts,
            FileName = MaskedName(Path.GetFileName(fileName)),
            ContentHash = hash,
            Encoding = sheet.Encoding,
            State = dryRun ? ImportState.DryRun : ImportState.Committed,
            OnDuplicate = OnDuplicate.Update,
            RoundId = round.FiscalYear,
            Header = [.. sheet.Columns.Header.Select(h => ContactHeadings.Table.Find(h) is null ? MaskedName(h) : h)],
            RowCount = verdicts.Count,
            AcceptedCount = verdicts.Count(v => v.Status == ImportRowStatus.Accepted),
            RefusedCount = verdicts.Count(v => v.Status == ImportRowStatus.Refused),
            DuplicateCount = verdicts.Count(v => v.DuplicateOf is not null),
            WrittenCount = written,
            StartedAt = now,
            FinishedAt = now,
        };
    }

    private async Task<ImportSummary> RecordAsync(
        SedzDb db, Import import, IEnumerable<SheetRow> sources, List<ContactRowVerdict> verdicts, CancellationToken cancellationToken)
    {
        import.Rows.AddRange(sources.Zip(verdicts, (source, verdict) => new ImportRow
        {
            Row = source.Number,
            Status = verdict.Status,
            Verdict = verdict.ToJson(),
            CellsCiphertext = StoredCells.Protect(vault, source),
            DuplicateOf = verdict.DuplicateOf?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        }));
        db.Imports.Add(import);
        await db.SaveChangesAsync(cancellationToken);
        return new ImportSummary(
            import.Id,
            import.State,
            import.RowCount,
            import.AcceptedCount,
            import.RefusedCount,
            import.DuplicateCount,
            import.WrittenCount,
            []);
    }

    private static async Task<string> HashAsync(Stream file, CancellationToken cancellationToken)
    {
        file.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
    }

    private static string MaskedName(string text) => PersonalDataMask.Read(text) is { HasValue: true } masked ? masked.Value : text;
}
