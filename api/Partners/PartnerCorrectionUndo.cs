using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>Takes a correction of an organisation back: its record and its contact become what they were.</summary>
public sealed class PartnerCorrectionUndo(PersonalDataVault vault, TimeProvider clock)
{
    /// <summary>Puts back what stood before, inside the caller's unit of work; the version grows. No later change of it stands.</summary>
    /// <returns>Why nothing was done; null when it was.</returns>
    internal async Task<MutationError?> RunAsync(SedzDb db, PartnerChange change, CancellationToken cancellationToken)
    {
        if (change.Correction is not { } kept) return PartnerProblems.NotReversible;
        var correction = PartnerCorrection.FromJson(kept);
        if (change.PersonalBeforeCiphertext is null && correction.Contact.Any(value => value.Was)) return PartnerProblems.ContactRemoved;
        var partner = await db.Partners.Include(p => p.Places).SingleAsync(p => p.Id == change.PartnerId, cancellationToken);
        if (!RecordedPartner.Of(partner).SaysTheSameAs(correction.After)
            || await IsMovedSinceAsync(db, change, cancellationToken)
            || await IsOfAnUndoneImportAsync(db, correction.Before.Places, cancellationToken))
        {
            return PartnerProblems.ImportedSince;
        }

        correction.Before.CopyTo(partner, db);
        if (await PartnerEditor.SameAsync(db, partner, cancellationToken) is { Count: > 0 } same)
        {
            db.ChangeTracker.Clear();
            return PartnerProblems.ExistsAsItWas(same);
        }

        if (correction.Contact.Count > 0)
            await new PartnerContacts(db, vault).PutBackAsync(partner.Id, change.PersonalBeforeCiphertext, cancellationToken);
        change.PersonalBeforeCiphertext = null;
        (partner.UpdatedAt, partner.Version) = (clock.GetUtcNow().UtcDateTime, partner.Version + 1);
        return null;
    }

    /// <summary>
    /// Whether an earlier merge or split was taken back after the correction: places that stood before it may be another organisation's again.
    /// </summary>
    private static Task<bool> IsMovedSinceAsync(SedzDb db, PartnerChange change, CancellationToken cancellationToken) =>
        db.PartnerChanges.AnyAsync(
            c => c.Id < change.Id && c.Kind != PartnerChangeKind.Correction && c.UndoneAt >= change.MadeAt
                && (c.PartnerId == change.PartnerId || c.OtherId == change.PartnerId),
            cancellationToken);

    /// <summary>Whether the import that made one of the places was taken back since: then the place is not to come back.</summary>
    private static Task<bool> IsOfAnUndoneImportAsync(
        SedzDb db, IReadOnlyList<RecordedPlace> places, CancellationToken cancellationToken)
    {
        var imports = places.Select(place => place.ImportId).OfType<int>().ToList();
        return db.Imports.AnyAsync(i => EF.Parameter(imports).Contains(i.Id) && i.State == ImportState.Undone, cancellationToken);
    }
}
