using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Models;
using Sedz.Analytics.Readiness.Start;
using Sedz.Api.Ranking;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Models;
using Sedz.Schema.Sites;

namespace Sedz.Api.Models;

/// <summary>
/// Trains on the sites whose start was recorded. A site whose round has not ended and that has not started tells nothing yet.
/// </summary>
internal sealed class ReadinessStartTrainer : IModelTrainer
{
    private static readonly LocalizedText Training = new("กำลังฝึกจากการเริ่มดำเนินการที่บันทึกไว้", "training on recorded starts");

    public ModelKind Kind => ModelKind.ReadinessStart;

    public async Task<TrainingOutcome> TrainAsync(
        SedzDb db, int seed, IProgress<LocalizedText>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(Training);
        var examples = await ExamplesAsync(db, cancellationToken);
        return await Task.Run(() => ReadinessStartTraining.Train(examples, seed, cancellationToken), cancellationToken);
    }

    public async Task<string> DataHashAsync(SedzDb db, CancellationToken cancellationToken) =>
        ReadinessStartTraining.HashOf(await ExamplesAsync(db, cancellationToken));

    public async Task<ModelRefusal?> WhyNotAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var real = db.SiteStarts.Where(s => !s.Site!.Synthetic);
        return ReadinessStartTraining.WhyNot(
            await real.CountAsync(cancellationToken),
            await real.CountAsync(s => s.StartedOn <= s.Site!.Round!.EndsOn, cancellationToken));
    }

    public object Read(ModelContent content) => ReadinessStartModel.Read(content);

    public void RequireReadable(ModelContent content)
    {
        ReadinessStartModel.Read(content);
        LibraryModel.RequireLoadable(content.ArchiveOf(ReadinessStartModel.LibraryFolder));
    }

    /// <summary>
    /// Starts of rounds after the last that it learned from, against the sum of their chances. A sum of chances varies less than a Poisson
    /// count, so the interval is wide rather than narrow.
    /// </summary>
    public async Task<IReadOnlyList<ProvinceDrift>> DriftAsync(
        SedzDb db, ModelVersion version, object model, CancellationToken cancellationToken)
    {
        var chances = (ReadinessStartModel)model;
        var later = (await ExamplesAsync(db, cancellationToken)).Where(example => !example.IsSynthetic && example.Year > version.ToYear);
        return
        [
            .. from example in later
               group example by example.ProvinceCode into province
               orderby province.Key
               let observed = province.Count(example => example.StartedInTime)
               let expected = province.Sum(example => chances.Chance(example.Facts))
               select ProvinceDrift.Of(province.Key, "", RateDrift.Of(observed, expected)),
        ];
    }

    private static async Task<List<StartExample>> ExamplesAsync(SedzDb db, CancellationToken cancellationToken)
    {
        await using var snapshot = await db.BeginSnapshotAsync(cancellationToken);
        var starts = await db.SiteStarts.Select(s => new { s.SiteId, s.StartedOn, s.Site!.Round!.EndsOn, s.Site.Synthetic })
            .ToDictionaryAsync(s => s.SiteId, cancellationToken);
        return await db.Sites.Where(s => s.Start != null).OrderBy(s => s.Code).Select(StandingRow.FromSite).AsAsyncEnumerable()
            .Select(row => (Row: row, Start: starts[row.Id]))
            .Select(site => new StartExample(
                site.Row.Code,
                site.Row.ProvinceCode,
                site.Start.EndsOn.Year,
                site.Row.Readiness(partners: null),
                SiteStart.IsWithin(site.Start.StartedOn, site.Start.EndsOn),
                site.Start.Synthetic))
            .ToListAsync(cancellationToken);
    }
}
