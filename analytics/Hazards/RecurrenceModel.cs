using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// Turns a site's exposures into rates. Sites with the same records get the same object, so that a hundred thousand sites cost as much as
/// their few hundred different records. Safe for use by several threads.
/// </summary>
public sealed class RecurrenceModel
{
    private readonly Dictionary<SourceHazard, RecurrencePrior> priors;
    private readonly Dictionary<Hazard, HazardRecurrence?> priorAlone = [];
    private readonly ConcurrentDictionary<(SourceHazard Source, ObservedCount Observed), RecurrencePosterior> posteriors = new();
    private readonly ConcurrentDictionary<RecordKey, HazardRecurrence> recurrences = new();

    /// <summary>Makes a model on fixed priors.</summary>
    /// <param name="priors">
    /// One for each source and hazard that can give a rate anywhere (<see cref="RecurrencePrior.FitAll"/>). A source without one is taken
    /// with <see cref="RecurrencePrior.Uninformed"/>.
    /// </param>
    /// <exception cref="ArgumentException">Two priors are for the same source and hazard.</exception>
    public RecurrenceModel(IEnumerable<RecurrencePrior> priors)
    {
        ArgumentNullException.ThrowIfNull(priors);
        this.priors = priors.ToDictionary(prior => prior.Source);
        Hazards = this.priors.Keys.Select(source => source.Hazard).ToImmutableSortedSet();
        foreach (var hazard in Hazards)
            priorAlone[hazard] = OfPriorsAlone(hazard);
    }

    /// <summary>The hazards with a source that can give a rate somewhere.</summary>
    public ImmutableSortedSet<Hazard> Hazards { get; }

    /// <summary>
    /// The rate of a hazard at a site. Sources that cover the site are pooled; when none does, the priors of the sources speak alone, with
    /// level <see cref="EvidenceLevel.None"/> and no own share. Null when there is no such prior either: nothing is known.
    /// </summary>
    /// <param name="hazard">The hazard.</param>
    /// <param name="exposures">The exposures of one site; those of other hazards and those without a count are passed over.</param>
    public HazardRecurrence? Assess(Hazard hazard, IReadOnlyList<HazardExposure> exposures)
    {
        ArgumentNullException.ThrowIfNull(exposures);
        var records = new List<SourceRecord>(exposures.Count);
        foreach (var exposure in exposures)
        {
            if (exposure.Hazard == hazard && exposure.Observed is { } observed)
                records.Add(new(exposure.SourceId, observed, exposure.FromYear, exposure.ToYear, exposure.Level));
        }

        if (records.Count == 0)
            return priorAlone.GetValueOrDefault(hazard);
        records.Sort((one, other) => string.CompareOrdinal(one.SourceId, other.SourceId));
        return recurrences.GetOrAdd(new(hazard, [.. records]), OfRecords);
    }

    private HazardRecurrence OfRecords(RecordKey key) => new(
        key.Hazard,
        [
            .. key.Records.Select(record => new SourceRecurrence(
                record.SourceId, record.Observed, record.FromYear, record.ToYear, record.Level, PosteriorOf(key.Hazard, record))),
        ]);

    private RecurrencePosterior PosteriorOf(Hazard hazard, SourceRecord record) =>
        posteriors.GetOrAdd((new(record.SourceId, hazard), record.Observed), key =>
            RecurrencePosterior.Of(priors.GetValueOrDefault(key.Source) ?? RecurrencePrior.Uninformed(key.Source), key.Observed));

    private HazardRecurrence? OfPriorsAlone(Hazard hazard)
    {
        var proper = priors.Values.Where(prior => prior.Source.Hazard == hazard && prior.IsProper)
            .OrderBy(prior => prior.Source, SourceHazard.Order)
            .Select(prior => new SourceRecurrence(
                prior.Source.SourceId, null, null, null, EvidenceLevel.None, RecurrencePosterior.OfPriorAlone(prior)))
            .ToImmutableArray();
        return proper.IsEmpty ? null : new(hazard, proper);
    }

    private readonly record struct SourceRecord(string SourceId, ObservedCount Observed, int? FromYear, int? ToYear, EvidenceLevel Level);

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
