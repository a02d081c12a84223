using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>The rows of one source and hazard to learn from.</summary>
/// <param name="Level">The level of the places.</param>
/// <param name="Places">What is known of the places, each once. One without history is passed over, and the other way round.</param>
/// <param name="History">Counts by place and year.</param>
public sealed record RecurrenceTrainingSet(PlaceLevel Level, IReadOnlyList<TrainingPlace> Places, EventHistory History)
{
    /// <summary>Where the terrain of the places is from; null where none was imported for places of the level.</summary>
    public TerrainOrigin? TerrainOrigin { get; init; }

    /// <summary>
    /// The same with the places of which both something is known and a history is there, in the order of their codes; null without such a
    /// place.
    /// </summary>
    internal RecurrenceTrainingSet? Known()
    {
        var counted = History.Places.ToHashSet();
        var places = Places.Where(place => counted.Contains(place.Code)).OrderBy(place => place.Code, StringComparer.Ordinal).ToArray();
        return places.Length == 0
            ? null
            : this with { Places = places, History = History.At(places.Select(place => place.Code).ToHashSet()) };
    }
}
