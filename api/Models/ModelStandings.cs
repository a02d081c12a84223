using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Models;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>Tells for each kind of model what speaks, and where it is the published rule, why.</summary>
public sealed class ModelStandings
{
    private readonly IModelTrainer[] trainers;
    private readonly ActiveModels active;
    private readonly ModelDrifts drifts;

    internal ModelStandings(IEnumerable<IModelTrainer> trainers, ActiveModels active, ModelDrifts drifts) =>
        (this.trainers, this.active, this.drifts) = ([.. trainers.OrderBy(trainer => trainer.Kind)], active, drifts);

    /// <summary>One standing for each kind.</summary>
    /// <param name="db">The database.</param>
    /// <param name="withDrift">Whether drift is told, for which every record may be read, once for each state of the database.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<ModelStanding>> ReadAsync(SedzDb db, bool withDrift, CancellationToken cancellationToken)
    {
        var standings = new List<ModelStanding>();
        foreach (var trainer in trainers)
        {
            standings.Add(await OfAsync(db, trainer, withDrift, cancellationToken));
        }

        return standings;
    }

    private async Task<ModelStanding> OfAsync(SedzDb db, IModelTrainer trainer, bool withDrift, CancellationToken cancellationToken)
    {
        var (version, model, fellBack) = await active.ReadAsync(db, trainer.Kind, trainer.Read, cancellationToken);
        if (version is not null && model is not null)
        {
            var drift = withDrift ? await drifts.OfAsync(db, trainer, version, model, cancellationToken) : [];
            return Of(trainer.Kind, version.Id, speaks: true, InUse(version), remedy: null, drift);
        }

        if (version is not null)
        {
            return Of(trainer.Kind, version.Id, speaks: false, fellBack!, ModelProblems.TrainAndActivate, []);
        }

        var missing = await trainer.WhyNotAsync(db, cancellationToken);
        var trained = await db.ModelVersions.AnyAsync(v => v.Kind == trainer.Kind, cancellationToken);
        return Of(
            trainer.Kind,
            activeId: null,
            speaks: false,
            trained ? ModelProblems.NoneActivated : missing?.Text ?? ModelProblems.NeverTrained,
            missing?.Remedy ?? (trained ? ModelProblems.Activate : ModelProblems.TrainAndActivate),
            []);
    }

    private static ModelStanding Of(
        ModelKind kind, int? activeId, bool speaks, LocalizedText text, LocalizedText? remedy, IReadOnlyList<ProvinceDrift> drift) =>
        new(kind, ModelWords.Of(kind), ModelWords.PurposeOf(kind), activeId, speaks, text, remedy, drift);

    private static LocalizedText InUse(ModelVersion version) => version.Synthetic
        ? new(
            $"ใช้แบบจำลองรุ่นที่ {version.Number} ซึ่งฝึกจากข้อมูลสมมติเพื่อการสาธิต",
            $"Version {version.Number} speaks; it was trained on synthetic data for demonstration")
        : new($"ใช้แบบจำลองรุ่นที่ {version.Number}", $"Version {version.Number} speaks");
}
