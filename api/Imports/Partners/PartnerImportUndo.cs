using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Imports.Partners;

/// <summary>Takes back what an import of partners made: organisations, their places and contacts, engagements.</summary>
internal static class PartnerImportUndo
{
    /// <summary>Removes it.</summary>
    /// <exception cref="ImportRefusedException">
    /// An organisation or engagement of it was changed, merged or split since, or somebody else engaged one of its organisations.
    /// </exception>
    public static async Task RunAsync(SedzDb db, int importId, CancellationToken cancellationToken)
    {
        var made = db.Partners.Where(p => p.ImportId == importId);
        var engagements = db.Engagements.Where(e => e.ImportId == importId);
        var changed = await made
            .Where(p => p.Version != 1 || p.Engagements.Any(e => e.ImportId != importId) || p.Places.Any(place => place.ImportId != importId))
            .Select(p => p.NameTh)
            .Union(engagements.Where(e => e.Version != 1).Select(e => e.Partner!.NameTh))
            .OrderBy(name => name)
            .ToListAsync(cancellationToken);
        if (changed.Count > 0) throw new ImportRefusedException(ImportProblems.PartnersChangedSince(changed));

        await engagements.ExecuteDeleteAsync(cancellationToken);
        await db.PartnerPlaces.Where(p => p.ImportId == importId).ExecuteDeleteAsync(cancellationToken);
        await db.PersonalDetails
            .Where(d => d.Subject == PersonalSubject.Partner && made.Select(p => p.Id).Contains(d.SubjectId))
            .ExecuteDeleteAsync(cancellationToken);
        await made.ExecuteDeleteAsync(cancellationToken);
    }
}
