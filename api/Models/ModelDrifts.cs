using System.Collections.Concurrent;
using Sedz.Schema.Database;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>
/// Drift of the versions in use, worked out once for each state of the database, since it may read every record. Safe for use by several
/// threads.
/// </summary>
internal sealed class ModelDrifts(IChangeMark changes) : IDisposable
{
    private readonly ConcurrentDictionary<int, KeptForState<IReadOnlyList<ProvinceDrift>>> byVersion = new();

    /// <summary>The drift of a version.</summary>
    /// <param name="db">The database.</param>
    /// <param name="trainer">What works it out.</param>
    /// <param name="version">The version in use.</param>
    /// <param name="model">What its content was read as.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<IReadOnlyList<ProvinceDrift>> OfAsync(
        SedzDb db, IModelTrainer trainer, ModelVersion version, object model, CancellationToken cancellationToken) =>
        byVersion.GetOrAdd(version.Id, _ => new(changes))
            .GetAsync(token => trainer.DriftAsync(db, version, model, token), cancellationToken);

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var drift in byVersion.Values)
            drift.Dispose();
    }
}
