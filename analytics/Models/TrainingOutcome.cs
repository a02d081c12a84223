namespace Sedz.Analytics.Models;

/// <summary>A trained model, or why none was trained.</summary>
public sealed record TrainingOutcome
{
    private TrainingOutcome(TrainedModel? model, ModelRefusal? refusal) => (Model, Refusal) = (model, refusal);

    /// <summary>The model; null when none was trained.</summary>
    public TrainedModel? Model { get; }

    /// <summary>Why none was trained; null when one was.</summary>
    public ModelRefusal? Refusal { get; }

    /// <summary>A model was trained.</summary>
    public static TrainingOutcome Of(TrainedModel model) => new(model, null);

    /// <summary>None was trained.</summary>
    public static TrainingOutcome Refused(ModelRefusal refusal) => new(null, refusal);
}
