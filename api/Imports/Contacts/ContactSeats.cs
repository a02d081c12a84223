using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Imports.Contacts;

/// <summary>Who holds which role in which province: puts persons into seats for one import, and takes the import back.</summary>
internal sealed class ContactSeats(SedzDb db, PersonalDataVault vault, int importId)
{
    private readonly SubjectDetails details = new(db, vault, PersonalSubject.Contact);

    /// <summary>Puts the person into the seat, unless the stored one was named later or is the same.</summary>
    /// <returns>Whether anything was written.</returns>
    public async Task<bool> TakeAsync(Round round, ContactDraft draft, CancellationToken cancellationToken)
    {
        var contact = await db.Contacts.SingleOrDefaultAsync(
            c => c.RoundId == round.FiscalYear && c.ProvinceCode == draft.ProvinceCode && c.Role == draft.Role, cancellationToken);
        if (contact?.SubmittedAt > (draft.SubmittedAt ?? DateTime.MinValue)) return false;
        var before = contact is null ? [] : await details.ReadAsync(contact.Id, cancellationToken);
        if (contact is not null && contact.Position == draft.Position && contact.SubmittedAt == draft.SubmittedAt
            && before.SequenceEqual(draft.Details))
            return false;

        var made = contact is null;
        contact ??= db.Contacts.Add(new() { RoundId = round.FiscalYear, ProvinceCode = draft.ProvinceCode, Role = draft.Role }).Entity;
        var (positionBefore, submittedBefore) = (contact.Position, contact.SubmittedAt);
        (contact.Position, contact.SubmittedAt) = (draft.Position, draft.SubmittedAt);
        await db.SaveChangesAsync(cancellationToken);
        await details.ReplaceAsync(contact.Id, draft.Details, cancellationToken);
        db.ContactChanges.Add(new()
        {
            ImportId = importId,
            ContactId = contact.Id,
            Made = made,
            PositionBefore = positionBefore,
            SubmittedBefore = submittedBefore,
            PersonalBeforeCiphertext = details.Pack(before),
        });
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Takes back what the import did to seats.</summary>
    /// <exception cref="ImportRefusedException">A later import, which stands, named others for one of them.</exception>
    public async Task UndoAsync(CancellationToken cancellationToken)
    {
        var changes = await db.ContactChanges.AsNoTracking().Where(c => c.ImportId == importId).ToListAsync(cancellationToken);
        await RefuseIfChangedSinceAsync(cancellationToken);
        foreach (var change in changes)
        {
            var contact = await db.Contacts.SingleAsync(c => c.Id == change.ContactId, cancellationToken);
            await details.ReplaceAsync(contact.Id, details.Unpack(change.PersonalBeforeCiphertext), cancellationToken);
            if (change.Made) db.Contacts.Remove(contact);
            else (contact.Position, contact.SubmittedAt) = (change.PositionBefore, change.SubmittedBefore);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task RefuseIfChangedSinceAsync(CancellationToken cancellationToken)
    {
        var seats = await (
                from change in db.ContactChanges
                where change.ImportId == importId
                from later in db.ContactChanges
                where later.ContactId == change.ContactId && later.Id > change.Id
                join import in db.Imports on later.ImportId equals import.Id
                where import.State == ImportState.Committed
                join contact in db.Contacts on change.ContactId equals contact.Id
                orderby contact.ProvinceCode, contact.Role
                select contact.ProvinceCode)
            .ToListAsync(cancellationToken);
        if (seats.Count > 0) throw new ImportRefusedException(ImportProblems.ContactsChangedSince(seats));
    }
}
