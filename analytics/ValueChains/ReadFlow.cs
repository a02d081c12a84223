using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.ValueChains;

/// <summary>A flow that figures may use, with its stages by position and its weight.</summary>
/// <param name="Facts">The flow.</param>
/// <param name="From">Position of the stage that it leaves, or <see cref="Outside"/>.</param>
/// <param name="To">Position of the stage that it reaches, or <see cref="Outside"/> of a loss.</param>
/// <param name="KilogramsOfOne">What one of its units weighs; null when it has no unit, or one that does not convert.</param>
internal sealed record ReadFlow(FlowFacts Facts, int From, int To, decimal? KilogramsOfOne)
{
    /// <summary>The position of what is no stage of the chain.</summary>
    public const int Outside = -1;

    public string Id => Facts.Id;

    public FlowRole Role => Facts.Role;

    public bool IsLoss => Facts.Role == FlowRole.Loss;

    /// <summary>Whether a unit is stated that is no weight and has none.</summary>
    public bool DoesNotConvert => KilogramsOfOne is null && Facts.Unit is not null;

    /// <summary>Kilograms that left; null when not known.</summary>
    public decimal? Sent { get; } = Facts.Quantity * KilogramsOfOne;

    /// <summary>Kilograms lost on the way; null when not known.</summary>
    public decimal? LostOnTheWay { get; } = Facts.Role == FlowRole.Loss ? 0 : Facts.Lost * KilogramsOfOne;

    /// <summary>Kilograms that reached the other stage; null when not known.</summary>
    public decimal? Arrived => Sent - LostOnTheWay;
}
