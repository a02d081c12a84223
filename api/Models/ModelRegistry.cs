using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Models;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Demo;
using Sedz.Api.Imports.Writing;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>
/// Keeps every trained version and every decision about one. Training puts nothing into use: a person activates a version and says why, and
/// at most one version of a kind is active, which the database holds as well.
/// </summary>
public sealed class ModelRegistry
{
    /// <summary>The seed when none is asked for.</summary>
    public const int DefaultSeed = 2565;

    /// <summary>The longest reason that is kept, in characters.</summary>
    public const int LongestReason = 1000;

    private readonly IDbContextFactory<SedzDb> databases;
    private readonly TimeProvider clock;
    private readonly Dictionary<ModelKind, IModelTrainer> trainers;

    internal ModelRegistry(IDbContextFactory<SedzDb> databases, TimeProvider clock, IEnumerable<IModelTrainer> trainers)
    {
        this.databases = databases;
        this.clock = clock;
        this.trainers = trainers.ToDictionary(trainer => trainer.Kind);
    }

    /// <summary>Trains a version on the data as they are and keeps it, not in use.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="progress">What is being done, or null.</param>
    /// <param name="cancellationToken">Ends the training; nothing is then written.</param>
    public async Task<ModelChange> TrainAsync(
        ModelKind kind, int seed, string by, IProgress<LocalizedText>? progress, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var outcome = await trainers[kind].TrainAsync(db, seed, progress, cancellationToken);
        if (outcome.Model is not { } model)
        {
            return ModelChange.Refused(outcome.Refusal!);
        }

        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var last = await db.ModelVersions.Where(v => v.Kind == kind).MaxAsync(v => (int?)v.Number, cancellationToken) ?? 0;
        var version = db.ModelVersions.Add(new()
        {
            Kind = kind,
            Number = last + 1,
            State = ModelState.Trained,
            ContentHash = model.Content.Hash,
            DataHash = model.DataHash,
            FromYear = model.FromYear,
            ToYear = model.ToYear,
            TrainingRows = model.Rows,
            Synthetic = model.IsSynthetic,
            Seed = model.Seed,
            Description = model.Description.ToJson(),
            TrainedAt = clock.GetUtcNow().UtcDateTime,
            TrainedBy = by,
        }).Entity;
        await db.SaveChangesAsync(cancellationToken);
        db.ModelArchives.Add(new() { ModelVersionId = version.Id, Bytes = model.Content.ToArchive() });
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return ModelChange.Done(version);
    }

    /// <summary>Puts a version into use in the place of the one that is, or says what forbids it.</summary>
    /// <param name="versionId">Number of the row.</param>
    /// <param name="reason">Why; personal data in it are masked.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    public async Task<ModelChange> ActivateAsync(int versionId, string reason, string by, CancellationToken cancellationToken)
    {
        if (Masked(reason) is not { } because)
        {
            return ModelChange.Refused(ModelProblems.MissingReason);
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.ModelVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Id == versionId, cancellationToken) is not { } judged)
        {
            return ModelChange.Refused(ModelProblems.UnknownVersion);
        }

        // Content and data are looked at before the turn to write is taken: others need not wait for that. A content never changes.
        var found = ActivationRules.Judge(await FactsAsync(db, judged, cancellationToken));
        if (found.Any(finding => finding.IsRefusal))
        {
            return ModelChange.Refused([.. found.Where(finding => finding.IsRefusal).Select(ModelProblems.Of)]);
        }

        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var versions = await db.ModelVersions
            .Where(v => v.Id == versionId || (v.Kind == judged.Kind && v.State == ModelState.Active))
            .ToListAsync(cancellationToken);
        var version = versions.Single(v => v.Id == versionId);
        if (version.State == ModelState.Active)
        {
            return ModelChange.Refused(ModelProblems.AlreadyActive);
        }

        foreach (var replaced in versions.Where(v => v != version))
        {
            Decide(replaced, ModelState.Retired, ModelAction.Superseded, $"→ {version.Number}: {because}", by, []);
        }

        // The old one first: at no moment two of a kind are active.
        await db.SaveChangesAsync(cancellationToken);
        Decide(version, ModelState.Active, ModelAction.Activated, because, by, [.. found.Select(finding => finding.Code)]);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return ModelChange.Done(version, [.. found.Select(ModelProblems.Of)]);
    }

    /// <summary>Takes the version in use out of use: the published rule speaks again.</summary>
    /// <param name="versionId">Number of the row.</param>
    /// <param name="reason">Why; personal data in it are masked.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    public async Task<ModelChange> RetireAsync(int versionId, string reason, string by, CancellationToken cancellationToken)
    {
        if (Masked(reason) is not { } because)
        {
            return ModelChange.Refused(ModelProblems.MissingReason);
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        switch (await db.ModelVersions.SingleOrDefaultAsync(v => v.Id == versionId, cancellationToken))
        {
            case null:
                return ModelChange.Refused(ModelProblems.UnknownVersion);
            case { State: not ModelState.Active }:
                return ModelChange.Refused(ModelProblems.NotActive);
            case { } version:
                Decide(version, ModelState.Retired, ModelAction.Retired, because, by, []);
                await db.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return ModelChange.Done(version);
        }
    }

    /// <summary>The reason as it is kept; null where none is given, be it a dash, or it is too long.</summary>
    private static string? Masked(string reason) =>
        reason.Length <= LongestReason ? PersonalDataMask.Masked(reason) : null;

    private void Decide(ModelVersion version, ModelState state, ModelAction action, string reason, string by, List<string> warnings)
    {
        version.State = state;
        version.Decisions.Add(new()
        {
            Action = action,
            At = clock.GetUtcNow().UtcDateTime,
            By = by,
            Reason = reason,
            Warnings = warnings,
        });
    }

    private async Task<ActivationFacts> FactsAsync(SedzDb db, ModelVersion version, CancellationToken cancellationToken)
    {
        var trainer = trainers[version.Kind];
        var archive = await db.ModelArchives.AsNoTracking().Where(a => a.ModelVersionId == version.Id).Select(a => a.Bytes)
            .SingleOrDefaultAsync(cancellationToken);
        var description = ModelDescription.Read(version.Description);
        var content = ModelContent.TryRead(archive);
        return new()
        {
            IsIntact = content?.Hash == version.ContentHash,
            CanBeRead = content is not null && IsReadable(trainer, content),
            IsSynthetic = version.Synthetic,
            IsDemonstration = await Demonstration.IsAsync(db, cancellationToken),
            Measures = description.Measures,
            IsDataUnchanged = await trainer.DataHashAsync(db, cancellationToken) == version.DataHash,
            OtherPackages = ModelPackages.OthersThan(description.Packages, ModelPackages.Here),
        };
    }

    private static bool IsReadable(IModelTrainer trainer, ModelContent content)
    {
        try
        {
            trainer.RequireReadable(content);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
