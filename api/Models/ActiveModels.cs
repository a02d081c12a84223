using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Models;
using Sedz.Api.Demo;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>
/// Reads the versions in use. One that cannot be read, is not what was trained, or was trained on made-up data in a database with real
/// sites does not speak: the published rule does, and it is logged and said. Contents are read once. Safe for use by several threads.
/// </summary>
public sealed partial class ActiveModels(ILogger<ActiveModels> logger)
{
    /// <summary>Contents that are kept as they were read: the few versions in use, and those that were so lately.</summary>
    private const int Kept = 8;

    private readonly ConcurrentDictionary<(int VersionId, string Hash), Reading> read = new();

    /// <summary>The version of a kind that is in use.</summary>
    /// <param name="db">The database; inside a transaction all is of one state.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="reader">From content to model; throws <see cref="InvalidDataException"/> where it cannot.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ActiveModel<TModel>> ReadAsync<TModel>(
        SedzDb db, ModelKind kind, Func<ModelContent, TModel> reader, CancellationToken cancellationToken)
        where TModel : class
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(reader);
        var version = await db.ModelVersions.AsNoTracking()
            .SingleOrDefaultAsync(v => v.Kind == kind && v.State == ModelState.Active, cancellationToken);
        if (version is null)
        {
            return new(null, null, null);
        }

        if (version.Synthetic && !await Demonstration.IsAsync(db, cancellationToken))
        {
            return new(version, null, ModelProblems.SyntheticSilent(version));
        }

        var key = (version.Id, version.ContentHash);
        if (!read.TryGetValue(key, out var reading))
        {
            var archive = await db.ModelArchives.AsNoTracking().Where(a => a.ModelVersionId == version.Id).Select(a => a.Bytes)
                .SingleOrDefaultAsync(cancellationToken);
            if (read.Count >= Kept)
            {
                read.Clear();
            }

            read[key] = reading = Read(version, archive, reader);
        }

        return new(version, (TModel?)reading.Model, reading.FellBack);
    }

    private Reading Read<TModel>(ModelVersion version, byte[]? archive, Func<ModelContent, TModel> reader)
        where TModel : class
    {
        try
        {
            return ModelContent.TryRead(archive) is { } content && content.Hash == version.ContentHash
                ? new(reader(content), null)
                : throw new InvalidDataException("The content is missing, or is not what was trained.");
        }
        catch (InvalidDataException unreadable)
        {
            LogUnreadable(logger, unreadable, version.Kind, version.Number);
            return new(null, ModelProblems.Unreadable(version));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The active model {Kind} {Number} cannot be read; the published rule speaks.")]
    private static partial void LogUnreadable(ILogger logger, Exception unreadable, ModelKind kind, int number);

    private sealed record Reading(object? Model, LocalizedText? FellBack);
}
