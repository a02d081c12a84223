using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sedz.Analytics.Hazards;
using Sedz.Schema;
using Sedz.Schema.Hazards;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking;

/// <summary>
/// The value of disaster recurrence at a site: the published value of the pooled rate of each hazard, in equal parts. A hazard that no
/// source can give a rate of anywhere is left out for every site alike, and said. Sites with the same records share one assessment. Safe
/// for use by several threads.
/// </summary>
public sealed class HazardRecurrenceCriterion
{
    private readonly RecurrenceModel model;
    private readonly ImmutableArray<Hazard> hazards;
    private readonly ImmutableArray<LocalizedText> notes;
    private readonly ConcurrentDictionary<(HazardRecurrence? Flood, HazardRecurrence? Drought), CriterionAssessment> assessments = new();

    /// <summary>Makes the criterion on a model of recurrence.</summary>
    /// <param name="model">The rates; its hazards decide what is left out.</param>
    /// <param name="priorNotes">Which prior speaks, where a reader must know it.</param>
    public HazardRecurrenceCriterion(RecurrenceModel model, params IReadOnlyList<LocalizedText> priorNotes)
    {
        ArgumentNullException.ThrowIfNull(model);
        this.model = model;
        hazards = [.. RecurrenceScale.Hazards.Where(model.Hazards.Contains)];
        notes = [.. RecurrenceScale.Hazards.Except(hazards).Select(LeftOut), .. priorNotes];
    }

    /// <summary>Assesses one site.</summary>
    /// <param name="exposures">The exposures of that site.</param>
    /// <param name="place">The closest place known of it, for which a prior may have been learnt.</param>
    public CriterionAssessment Assess(IReadOnlyList<HazardExposure> exposures, PlaceRef? place = null)
    {
        if (hazards.IsEmpty)
            return CriterionAssessment.WithoutData(Criterion.HazardRecurrence, NoSource);
        return assessments.GetOrAdd((RateOf(Hazard.Flood), RateOf(Hazard.Drought)), Assess);

        HazardRecurrence? RateOf(Hazard hazard) => hazards.Contains(hazard) ? model.Assess(hazard, exposures, place) : null;
    }

    /// <summary>The rate of a hazard that a ranked site was weighed by, events a year; null when it is not known.</summary>
    /// <param name="site">A site of a ranking.</param>
    /// <param name="hazard">The hazard.</param>
    public static double? RateOf(RankedSite site, Hazard hazard)
    {
        ArgumentNullException.ThrowIfNull(site);
        var key = KeyOf(hazard);
        return site.Components.Single(component => component.Criterion == Criterion.HazardRecurrence)
            .Indicators.FirstOrDefault(indicator => indicator.Key == key)?.Value;
    }

    /// <summary>The stable name of the rate of a hazard.</summary>
    internal static string KeyOf(Hazard hazard) => $"{hazard.ToString().ToLowerInvariant()}.rate";

    /// <summary>What the rate of a hazard is called.</summary>
    internal static LocalizedText LabelOf(Hazard hazard) =>
        new($"อัตราการเกิด{RankingWords.Of(hazard).Th}", $"Rate of {RankingWords.Of(hazard).En}");

    private static LocalizedText NoSource { get; } = new(
        "ไม่มีแหล่งข้อมูลที่ให้อัตราการเกิดอุทกภัยหรือภัยแล้งได้",
        "No source can give a rate of flood or drought.");

    private static LocalizedText LeftOut(Hazard hazard) => new(
        $"ไม่มีแหล่งข้อมูลที่ให้อัตราการเกิด{RankingWords.Of(hazard).Th}ได้ จึงไม่นับภัยนี้ในการเกิดภัยพิบัติซ้ำซาก",
        $"No source can give a rate of {RankingWords.Of(hazard).En}, so disaster recurrence is counted without it.");

    private CriterionAssessment Assess((HazardRecurrence? Flood, HazardRecurrence? Drought) rates)
    {
        var indicators = ImmutableArray.CreateBuilder<Indicator>();
        EvidenceLevel? level = null;
        foreach (var hazard in hazards)
        {
            var rate = hazard == Hazard.Flood ? rates.Flood : rates.Drought;
            Add(indicators, hazard, rate);
            if (rate is not null && !(level >= rate.Level))
                level = rate.Level;
        }

        return CriterionAssessment.Of(Criterion.HazardRecurrence, level ?? EvidenceLevel.None, indicators.ToImmutable(), notes);
    }

    private void Add(ImmutableArray<Indicator>.Builder indicators, Hazard hazard, HazardRecurrence? rate)
    {
        var (key, label) = (KeyOf(hazard), LabelOf(hazard));
        var share = 1.0 / hazards.Length;
        if (rate is null)
        {
            indicators.Add(new()
            {
                Key = key,
                Label = label,
                Unit = IndicatorUnit.PerYear,
                Share = share,
                OnScale = ScaleValue.Unknown,
                IsUnknown = true,
                EvidenceLevel = EvidenceLevel.None,
            });
            return;
        }

        indicators.Add(OfRate(key, label, share, hazard, rate.Pooled, rate.Level) with
        {
            Source = string.Join(", ", rate.Sources.Select(source => source.SourceId)),
            Period = PeriodOf(rate.Sources),
            Rates = new(RecurrenceScale.Of(hazard), rate.Sources),
        });
        if (rate.Sources.Length == 1)
            return;
        foreach (var source in rate.Sources)
        {
            var ofSource = new LocalizedText($"{label.Th} ตาม {source.SourceId}", $"{label.En}, {source.SourceId} by itself");
            indicators.Add(OfRate($"{key}.{source.SourceId}", ofSource, 0, hazard, source.Posterior, source.Level) with
            {
                Source = source.SourceId,
                Period = PeriodOf([source]),
            });
        }
    }

    private static Indicator OfRate(
        string key, LocalizedText label, double share, Hazard hazard, RecurrencePosterior rate, EvidenceLevel level)
    {
        var scale = RecurrenceScale.Of(hazard);
        return new()
        {
            Key = key,
            Label = label,
            Unit = IndicatorUnit.PerYear,
            Value = rate.Mean,
            Low = rate.Low,
            High = rate.High,
            Share = share,
            OnScale = new(scale.Of(rate.Low), scale.Of(rate.Mean), scale.Of(rate.High)),
            EvidenceLevel = level,
        };
    }

    /// <summary>The first to the last year of the sources; of a source that gives only a number of years, that number.</summary>
    private static string? PeriodOf(ImmutableArray<SourceRecurrence> sources)
    {
        var from = sources.Min(source => source.FromYear);
        var to = sources.Max(source => source.ToYear);
        if (from is not null)
            return $"{from}-{to}";
        var years = sources.Max(source => source.Observed?.Years);
        return years is null ? null : $"{years} ปี (years)";
    }
}
