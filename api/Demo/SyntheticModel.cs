using Microsoft.EntityFrameworkCore;
using Sedz.Api.Models;
using Sedz.Schema.Database;
using Sedz.Schema.Models;

namespace Sedz.Api.Demo;

/// <summary>
/// The demonstration's own model: trained on the made-up history and put into use by the program, marked synthetic wherever it speaks. Of starts there
/// is none: nobody's outcomes are made up.
/// </summary>
internal sealed class SyntheticModel(IDbContextFactory<SedzDb> databases, IEnumerable<IModelTrainer> trainers)
{
    private const string Program = "demo";
    private const string Reason = "ฝึกและเปิดใช้โดยคำสั่ง demo จากข้อมูลสมมติ · trained and activated by the command demo, on synthetic data";

    /// <summary>Trains a version and puts it into use; where the made-up history teaches nothing, or the version does worse than simpler ways, it is not.</summary>
    /// <param name="madeAt">The time that its records carry.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task MakeAsync(DateTime madeAt, CancellationToken cancellationToken)
    {
        var registry = new ModelRegistry(databases, new FixedTime(madeAt), trainers);
        var trained = await registry.TrainAsync(
            ModelKind.RecurrencePrior, ModelRegistry.DefaultSeed, Program, progress: null, cancellationToken);
        if (trained.Version is { } version)
        {
            await registry.ActivateAsync(version.Id, Reason, Program, cancellationToken);
        }
    }

    private sealed class FixedTime(DateTime at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}
