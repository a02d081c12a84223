using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// Turns a site's exposures into rates. Sites with the same records get the same object, so that a hundred thousand sites cost as much as
/// their few hundred different records. Safe for use by several threads.
/// </summary>
public sealed class RecurrenceModel
{
    private readonly Dictionary<SourceHazard, RecurrencePrior> priors;
    private readonly TrainedPriors? trained;
    private readonly ConcurrentDictionary<(Hazard Hazard, string? Place), HazardRecurrence?> priorsAlone = new();
    private readonly ConcurrentDictionary<PosteriorKey, RecurrencePosterior> posteriors = new();
    private readonly ConcurrentDictionary<RecordKey, HazardRecurrence> recurrences = new();

    /// <summary>Makes a model on fixed priors.</summary>
    /// <param name="priors">
    /// One for each source and hazard that can give a rate anywhere (<see cref="RecurrencePrior.FitAll"/>). A source without one is taken
    /// with <see cref="RecurrencePrior.Uninformed"/>.
    /// </param>
    /// <param name="trained">
    /// Learnt priors of places, which stand in for the prior of their source; null or a place without one leaves that in force. The level
    /// of a source is always that of its own prior.
    /// </param>
    /// <exception cref="ArgumentException">Two priors are for the same source and hazard.</exception>
    public RecurrenceModel(IEnumerable<RecurrencePrior> priors, TrainedPriors? trained = null)
    {
        ArgumentNullException.ThrowIfNull(priors);
        this.priors = priors.ToDictionary(prior => prior.Source);
        Hazards = this.priors.Keys.Select(source => source.Hazard).ToImmutableSortedSet();
        this.trained = trained is { IsEmpty: false } ? trained : null;
    }

    /// <summary>The hazards with a source that can give a rate somewhere.</summary>
    public ImmutableSortedSet<Hazard> Hazards { get; }

    /// <summary>
    /// The rate of a hazard at a site. Sources that cover the site are pooled; when none does, the priors of the sources speak alone, with
    /// level <see cref="EvidenceLevel.None"/> and no own share. Null when there is no such prior either: nothing is known.
    /// </summary>
    /// <param name="hazard">The hazard.</param>
    /// <param name="exposures">The exposures of one site; those of other hazards and those without a count are passed over.</param>
    /// <param name="place">The closest place known of the site, for which a prior may have been learnt; null asks for none.</param>
    public HazardRecurrence? Assess(Hazard hazard, IReadOnlyList<HazardExposure> exposures, PlaceRef? place = null)
    {
        ArgumentNullException.ThrowIfNull(exposures);
        var records = new List<SourceRecord>(exposures.Count);
        foreach (var exposure in exposures)
        {
            if (exposure.Hazard == hazard && exposure.Observed is { } observed)
            {
                var learnt = trained?.Find(new(exposure.SourceId, hazard), place);
                records.Add(new(exposure.SourceId, observed, exposure.FromYear, exposure.ToYear, exposure.Level, learnt?.Place.Code));
            }
        }

        if (records.Count == 0)
            return priorsAlone.GetOrAdd((hazard, trained is null ? null : place?.Code), _ => OfPriorsAlone(hazard, place));
        records.Sort((one, other) => string.CompareOrdinal(one.SourceId, other.SourceId));
        return recurrences.GetOrAdd(new(hazard, [.. records]), OfRecords);
    }

    private HazardRecurrence OfRecords(RecordKey key) => new(
        key.Hazard,
        [
            .. key.Records.Select(record =>
            {
                var source = new SourceHazard(record.SourceId, key.Hazard);
                var prior = PriorOf(source, record.LearntAt);
                var posterior = posteriors.GetOrAdd(
                    new(source, record.Observed, record.LearntAt), static (one, prior) =>
                        RecurrencePosterior.Of(prior, one.Observed), prior);
                return new SourceRecurrence(
                    record.SourceId, record.Observed, record.FromYear, record.ToYear, record.Level, posterior, prior,
                    trained?.At(source, record.LearntAt));
            }),
        ]);

    /// <summary>The prior that speaks: the learnt one of a place, else that of the source; at the source's level.</summary>
    private RecurrencePrior PriorOf(SourceHazard source, string? learntAt)
    {
        var plain = priors.GetValueOrDefault(source) ?? RecurrencePrior.Uninformed(source);
        return trained?.At(source, learntAt) is { } learnt ? learnt.Prior with { Shift = plain.Shift } : plain;
    }

    private HazardRecurrence? OfPriorsAlone(Hazard hazard, PlaceRef? place)
    {
        var proper = priors.Keys.Where(source => source.Hazard == hazard)
            .Order(SourceHazard.Order)
            .Select(source => (Learnt: trained?.Find(source, place), Prior: PriorOf(source, trained?.Find(source, place)?.Place.Code)))
            .Where(one => one.Prior.IsProper)
            .Select(one => new SourceRecurrence(
                one.Prior.Source.SourceId, null, null, null, EvidenceLevel.None, RecurrencePosterior.OfPriorAlone(one.Prior), one.Prior,
                one.Learnt))
            .ToImmutableArray();
        return proper.IsEmpty ? null : new(hazard, proper);
    }

    private readonly record struct PosteriorKey(SourceHazard Source, ObservedCount Observed, string? LearntAt);

    /// <summary>A record; <c>LearntAt</c> is the place whose learnt prior speaks, null for that of the source.</summary>
    private readonly record struct SourceRecord(
        string SourceId, ObservedCount Observed, int? FromYear, int? ToYear, EvidenceLevel Level, string? LearntAt);

    /// <summary>Equal when hazard and records are equal, one by one.</summary>
    private sealed class RecordKey(Hazard hazard, SourceRecord[] records) : IEquatable<RecordKey>
    {
        public Hazard Hazard => hazard;

        public SourceRecord[] Records => records;

        public bool Equals(RecordKey? other) =>
            other is not null && hazard == other.Hazard && records.AsSpan().SequenceEqual(other.Records);

        public override bool Equals(object? obj) => Equals(obj as RecordKey);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(hazard);
            foreach (var record in records)
                hash.Add(record);
            return hash.ToHashCode();
        }
    }
}
