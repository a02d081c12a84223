using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Imports.Activities;
using Sedz.Api.Imports.Contacts;
using Sedz.Api.Imports.Flows;
using Sedz.Api.Imports.Partners;
using Sedz.Api.Imports.Sites;
using Sedz.Api.Imports.Workers;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports;

/// <summary>
/// Commits dry runs and takes imports back, by the importer of their kind: sites, contacts, workers, partners, activities or flows, whose
/// rows are kept. Whatever goes wrong, nothing is written.
/// </summary>
/// <param name="databases">Contexts of the database.</param>
/// <param name="vault">Reads the rows as they came.</param>
/// <param name="sites">Imports candidate lists.</param>
/// <param name="contacts">Imports contacts.</param>
/// <param name="workers">Imports workers.</param>
/// <param name="partners">Imports partners.</param>
/// <param name="activities">Imports activities.</param>
/// <param name="flows">Imports flows of value chains.</param>
public sealed class KeptImports(
    IDbContextFactory<SedzDb> databases, PersonalDataVault vault, SiteImporter sites, ContactImporter contacts, WorkerImporter workers,
    PartnerImporter partners, ActivityImporter activities, FlowImporter flows)
{
    /// <summary>Commits a dry run: its rows are judged again, by what the database holds now, and the accepted ones written.</summary>
    /// <param name="importId">The import.</param>
    /// <param name="progress">Told after every batch of rows of a candidate list; contacts are few.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written.</param>
    /// <exception cref="ImportRefusedException">There is no such import, it is no dry run, or its rows are not kept.</exception>
    public async Task<ImportSummary> CommitAsync(
        int importId, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var import = await new ImportRecords(db, vault).DryRunAsync(importId, cancellationToken);
        if (import.Kind == ImportKind.Workers)
        {
            return await workers.CommitAsync(
                db, import, progress, () => transaction.CommitAsync(cancellationToken), cancellationToken);
        }

        var summary = import.Kind switch
        {
            ImportKind.Contacts => await contacts.CommitAsync(db, import, cancellationToken),
            ImportKind.Partners => await partners.CommitAsync(db, import, cancellationToken),
            ImportKind.Activities => await activities.CommitAsync(db, import, cancellationToken),
            ImportKind.Flows => await flows.CommitAsync(db, import, cancellationToken),
            _ => await sites.CommitAsync(db, import, progress, cancellationToken),
        };
        await transaction.CommitAsync(cancellationToken);
        return summary;
    }

    /// <summary>Takes a committed import back: what it made goes, what it changed is as before. Its record stays.</summary>
    /// <exception cref="ImportRefusedException">There is nothing to take back, or something was changed since.</exception>
    public async Task UndoAsync(int importId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var import = await new ImportRecords(db, vault).CommittedAsync(importId, cancellationToken);
        if (import.Kind == ImportKind.Workers)
        {
            await workers.UndoAsync(db, import, () => transaction.CommitAsync(cancellationToken), cancellationToken);
            return;
        }

        await (import.Kind switch
        {
            ImportKind.Contacts => contacts.UndoAsync(db, import, cancellationToken),
            ImportKind.Partners => partners.UndoAsync(db, import, cancellationToken),
            ImportKind.Activities => activities.UndoAsync(db, import, cancellationToken),
            ImportKind.Flows => flows.UndoAsync(db, import, cancellationToken),
            _ => sites.UndoAsync(db, import, cancellationToken),
        });
        await transaction.CommitAsync(cancellationToken);
    }
}
