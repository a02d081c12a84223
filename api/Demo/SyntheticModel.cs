using Microsoft.EntityFrameworkCore;
using Sedz.Api.Models;
using Sedz.Schema.Database;
using Sedz.Schema.Models;

namespace Sedz.Api.Demo;

/// <summary>
/// The demonstration's own model: trained on the made-up history and put into use by the program, marked synthetic wherever it speaks. Of
/// starts there is none: nobody's outcomes are made up.
/// </summary>
public sealed class SyntheticModel
{
    private const string Program = "demo";
    private const string Reason =
        "ฝึกและเปิดใช้โดยคำสั่ง demo จากข้อมูลสมมติ · trained and activated by the command demo, on synthetic data";

    private readonly ModelRegistry registry;

    internal SyntheticModel(IDbContextFactory<SedzDb> databases, IEnumerable<IModelTrainer> trainers) =>
        registry = new(databases, new FixedTime(SyntheticCountry.MadeAt), trainers);

    /// <summary>
    /// Trains a version and puts it into use; where the made-up history teaches nothing, or the version does worse than simpler ways, it is
    /// not.
    /// </summary>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Whether a version is in use.</returns>
    public async Task<bool> MakeAsync(CancellationToken cancellationToken)
    {
        var trained = await registry.TrainAsync(
            ModelKind.RecurrencePrior, ModelRegistry.DefaultSeed, Program, progress: null, cancellationToken);
        return trained.Version is { } version
            && (await registry.ActivateAsync(version.Id, Reason, Program, cancellationToken)).Version is not null;
    }

    private sealed class FixedTime(DateTime at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}
