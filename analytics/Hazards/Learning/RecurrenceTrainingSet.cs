using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>The rows of one source and hazard to learn from.</summary>
/// <param name="Level">The level of the places.</param>
/// <param name="Places">What is known of the places, each once. One without history is passed over, and the other way round.</param>
/// <param name="History">Counts by place and year.</param>
public sealed record RecurrenceTrainingSet(PlaceLevel Level, IReadOnlyList<TrainingPlace> Places, EventHistory History);
