using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Hazards;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Analytics.Models;
using Sedz.Api.Hazards;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Models;

namespace Sedz.Api.Models;

/// <summary>Trains priors of recurrence on the records of hazards at the reference places, which no list of sites changes.</summary>
internal sealed class RecurrencePriorTrainer : IModelTrainer
{
    private static readonly LocalizedText Reading = new("กำลังอ่านบันทึกภัย", "reading records of hazards");

    private static readonly ModelRefusal NoSource = new(
        "no_observation_window",
        new("ไม่มีบันทึกภัยจากแหล่งที่มีช่วงปีที่สังเกต จึงไม่มีสิ่งให้เรียนรู้",
            "There are no records of a source with years of observation: there is nothing to learn"),
        new("นำเข้าบันทึกภัยด้วยคำสั่ง import hazards", "Import records with the command import hazards"));

    public ModelKind Kind => ModelKind.RecurrencePrior;

    public async Task<TrainingOutcome> TrainAsync(
        SedzDb db, int seed, IProgress<LocalizedText>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(Reading);
        var input = await RecurrenceTrainingReader.ReadAsync(db, seed, cancellationToken);
        if (input.Sets.Count == 0)
        {
            return TrainingOutcome.Refused(NoSource);
        }

        var result = await Task.Run(
            () => RecurrencePriorTraining.Run(input, progress is null ? null : new Shown(progress), cancellationToken), cancellationToken);
        var used = input.Sets.Select(set => set.History.Source.SourceId).ToHashSet();
        var synthetic = await db.HazardSources.Where(s => s.Synthetic).Select(s => s.Id).ToListAsync(cancellationToken);
        return RecurrencePriorModel.Of(input, result, synthetic.Any(used.Contains));
    }

    public async Task<string> DataHashAsync(SedzDb db, CancellationToken cancellationToken) =>
        RecurrencePriorModel.HashOf(await RecurrenceTrainingReader.ReadSetsAsync(db, cancellationToken));

    public async Task<ModelRefusal?> WhyNotAsync(SedzDb db, CancellationToken cancellationToken) =>
        await db.HazardPriors.AnyAsync(p => p.GivesRate, cancellationToken) ? null : NoSource;

    public object Read(ModelContent content) => RecurrencePriorModel.Read(content);

    public void RequireReadable(ModelContent content) => RecurrencePriorModel.RequireReadable(content);

    /// <summary>
    /// Events of the years after the version's last, at the places of each source, against years × the rate that the learnt prior and the
    /// place's own record until then foretell. A footprint that reaches several districts counts in each, so that their sum varies more
    /// than the interval says.
    /// </summary>
    public async Task<IReadOnlyList<ProvinceDrift>> DriftAsync(
        SedzDb db, ModelVersion version, object model, CancellationToken cancellationToken)
    {
        if (version.ToYear is not { } lastYear || !await db.ObservationWindows.AnyAsync(w => w.ToYear > lastYear, cancellationToken))
        {
            return [];
        }

        var priors = (TrainedPriors)model;
        var sets = await RecurrenceTrainingReader.ReadSetsAsync(db, cancellationToken);
        var drifts = new List<ProvinceDrift>();
        foreach (var set in sets.Where(set => set.History.FromYear <= lastYear && set.History.ToYear > lastYear))
        {
            var history = set.History;
            var learnt = history.Between(history.FromYear, lastYear);
            var level = LevelShift.Of(learnt)?.Latest;
            var totals = learnt.Totals([.. Enumerable.Range(learnt.FromYear, learnt.Years)]);
            int[] after = [.. Enumerable.Range(lastYear + 1, history.ToYear - lastYear)];
            var happened = history.Totals(after);
            drifts.AddRange(
                from place in history.Places.Select(
                    (code, index) => (Code: code, Total: (int)totals[index], Happened: (int)happened[index]))
                let prior = priors.Find(history.Source, new PlaceRef(set.Level, place.Code))?.Prior
                where prior is not null
                let rate = RecurrencePosterior.Of(prior with { Shift = level }, new(place.Total, place.Total, learnt.Years)).Mean
                group (place.Happened, Expected: rate * after.Length) by place.Code[..2] into province
                select ProvinceDrift.Of(
                    province.Key,
                    $"{history.Source.SourceId}-{history.Source.Hazard}".ToLowerInvariant(),
                    RateDrift.Of(province.Sum(place => place.Happened), province.Sum(place => place.Expected))));
        }

        return drifts;
    }

    private sealed class Shown(IProgress<LocalizedText> progress) : IProgress<double>
    {
        public void Report(double value)
        {
            var percent = (value * 100).ToString("0", System.Globalization.CultureInfo.InvariantCulture);
            progress.Report(new($"กำลังเรียนรู้ {percent} %", $"learning, {percent} %"));
        }
    }
}
