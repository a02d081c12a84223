using Sedz.Analytics.Models;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>Brings one kind of model from the database to a training and back; one for each kind.</summary>
internal interface IModelTrainer
{
    /// <summary>The kind.</summary>
    ModelKind Kind { get; }

    /// <summary>Trains a model on the data as they are, or says why none can be. Writes nothing.</summary>
    Task<TrainingOutcome> TrainAsync(SedzDb db, int seed, IProgress<LocalizedText>? progress, CancellationToken cancellationToken);

    /// <summary>The hash that a training would give to the data as they are.</summary>
    Task<string> DataHashAsync(SedzDb db, CancellationToken cancellationToken);

    /// <summary>Why the data as they are give no model; null when they may. It is cheap, and a training may still refuse.</summary>
    Task<ModelRefusal?> WhyNotAsync(SedzDb db, CancellationToken cancellationToken);

    /// <summary>Reads what the application uses of a content.</summary>
    /// <exception cref="InvalidDataException">This program cannot.</exception>
    object Read(ModelContent content);

    /// <summary>Reads a content with all that the library saved in it.</summary>
    /// <exception cref="InvalidDataException">This program cannot.</exception>
    void RequireReadable(ModelContent content);

    /// <summary>
    /// What happened after a version's data end, against what it foretold, by province and part; empty where nothing has.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="version">The version.</param>
    /// <param name="model">What <see cref="Read"/> made of its content.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task<IReadOnlyList<ProvinceDrift>> DriftAsync(
        SedzDb db, ModelVersion version, object model, CancellationToken cancellationToken);
}
