using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Hazards;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Hazards;

/// <summary>The priors that were fitted when records or places last changed.</summary>
internal static class KeptPriors
{
    /// <summary>A model of recurrence on the kept priors of the sources that can give a rate.</summary>
    public static async Task<RecurrenceModel> ModelAsync(SedzDb db, TrainedPriors? trained, CancellationToken cancellationToken)
    {
        var priors = await db.HazardPriors.AsNoTracking().ToListAsync(cancellationToken);
        return new(
            priors.Where(p => p.GivesRate)
                .Select(
                    p => RecurrencePrior.Kept(new(p.SourceId, p.Hazard), p.Shape, p.Years, p.ReferencePlaces) with { Shift = ShiftOf(p) }),
            trained);
    }

    private static LevelPeriod? ShiftOf(HazardPrior prior) => prior.LevelRatio is { } ratio
        ? new(
            prior.LevelFromYear!.Value, prior.LevelToYear!.Value, prior.LevelEvents!.Value, ratio, prior.LevelLow!.Value,
            prior.LevelHigh!.Value)
        : null;
}
