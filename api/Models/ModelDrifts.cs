using System.Collections.Concurrent;
using Sedz.Schema.Database;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>
/// Drift of the versions in use, worked out once for each state of the database, since it may read every record: asked again, nothing is
/// read. Safe for use by several threads.
/// </summary>
internal sealed class ModelDrifts(IChangeMark changes) : IDisposable
{
    private readonly SemaphoreSlim working = new(1, 1);
    private readonly ConcurrentDictionary<ModelKind, Kept> kept = new();

    /// <summary>The drift of a version.</summary>
    /// <param name="db">The database.</param>
    /// <param name="trainer">What works it out.</param>
    /// <param name="version">The version in use.</param>
    /// <param name="model">What its content was read as.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<IReadOnlyList<ProvinceDrift>> OfAsync(
        SedzDb db, IModelTrainer trainer, ModelVersion version, object model, CancellationToken cancellationToken)
    {
        if (kept.TryGetValue(trainer.Kind, out var found) && found.IsOf(version, await changes.ReadAsync(cancellationToken)))
        {
            return found.Drift;
        }

        await working.WaitAsync(cancellationToken);
        try
        {
            // Before the records: a change that comes while they are read then shows.
            var mark = await changes.ReadAsync(cancellationToken);
            if (kept.TryGetValue(trainer.Kind, out var made) && made.IsOf(version, mark))
            {
                return made.Drift;
            }

            var drift = await trainer.DriftAsync(db, version, model, cancellationToken);
            kept[trainer.Kind] = new(version.Id, mark, drift);
            return drift;
        }
        finally
        {
            working.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => working.Dispose();

    private sealed record Kept(int VersionId, long Mark, IReadOnlyList<ProvinceDrift> Drift)
    {
        public bool IsOf(ModelVersion version, long mark) => VersionId == version.Id && Mark == mark;
    }
}
