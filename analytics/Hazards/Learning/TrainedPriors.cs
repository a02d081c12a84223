using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// The learnt priors by source, hazard and place: what an activated model means for a rate. Immutable; written and read as JSON whose bytes
/// are the same for the same priors.
/// </summary>
public sealed class TrainedPriors
{
    /// <summary>The file in which the priors stand in a model's content.</summary>
    public const string FileName = "priors.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly FrozenDictionary<SourceHazard, Known> bySource;

    private TrainedPriors(IEnumerable<Entry> entries)
    {
        Entries = [.. entries.OrderBy(entry => entry.Source, StringComparer.Ordinal).ThenBy(entry => entry.Hazard)];
        bySource = Entries.ToFrozenDictionary(
            entry => new SourceHazard(entry.Source, entry.Hazard),
            entry => new Known(entry.Level, entry.Places.ToFrozenDictionary(place => place.Code, place => new LearntPrior(
                entry.Method,
                place,
                RecurrencePrior.Around(
                    new(entry.Source, entry.Hazard), place.MeanRate, entry.Shape, entry.Years, entry.Places.Length)))));
    }

    private Entry[] Entries { get; }

    /// <summary>Whether no source has a learnt prior, so that nothing is changed by it.</summary>
    public bool IsEmpty => Entries.Length == 0;

    /// <summary>The priors of a training; sources that stay with plain empirical Bayes have none.</summary>
    /// <param name="trained">What was learnt.</param>
    public static TrainedPriors Of(IEnumerable<TrainedPrior> trained)
    {
        ArgumentNullException.ThrowIfNull(trained);
        return new(trained.Where(prior => !prior.Priors.IsEmpty).Select(prior => new Entry(
            prior.Source.SourceId, prior.Source.Hazard, prior.Method, prior.Level, prior.Years, prior.Shape, [.. prior.Priors])));
    }

    /// <summary>
    /// The learnt prior of a place, bounded as every prior is (<see cref="RecurrencePrior.Around"/>); null where none was learnt for it,
    /// and the prior of its source then stands.
    /// </summary>
    /// <param name="source">The source and hazard.</param>
    /// <param name="place">The closest place known. The prior is that of the place of the learnt level which holds it; a place that is
    /// known less closely has none.</param>
    public LearntPrior? Find(SourceHazard source, PlaceRef? place)
    {
        if (place is null || !bySource.TryGetValue(source, out var known))
            return null;
        var digits = known.Level switch { PlaceLevel.Province => 2, PlaceLevel.District => 4, _ => 6 };
        return place.Code.Length >= digits ? known.Places.GetValueOrDefault(place.Code[..digits]) : null;
    }

    /// <summary>The learnt prior of a place by its code; null where there is none.</summary>
    internal LearntPrior? At(SourceHazard source, string? code) =>
        code is not null && bySource.TryGetValue(source, out var known) ? known.Places.GetValueOrDefault(code) : null;

    /// <summary>The priors as JSON in UTF-8.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(Entries, Json);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="json">UTF-8.</param>
    /// <exception cref="JsonException">It is no such text, or a number in it is no prior.</exception>
    public static TrainedPriors Read(ReadOnlySpan<byte> json)
    {
        var entries = JsonSerializer.Deserialize<Entry[]>(json, Json) ?? throw new JsonException("Priors are a list.");
        foreach (var entry in entries)
        {
            if (entry is not { Source: not null, Places: not null } || entry.Years < 1 || !(entry.Shape > 0)
                || entry.Places.Any(place => place is not { Code: not null, Factors.IsDefault: false } || !(place.MeanRate > 0)
                    || !double.IsFinite(place.MeanRate)))
            {
                throw new JsonException("A learnt prior has a source, years, a shape above 0, and places with a rate above 0 each.");
            }
        }

        return new(entries);
    }

    private sealed record Entry(
        string Source, Hazard Hazard, PriorMethod Method, PlaceLevel Level, int Years, double Shape, PlacePrior[] Places);

    private sealed record Known(PlaceLevel Level, FrozenDictionary<string, LearntPrior> Places);
}
