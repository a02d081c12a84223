namespace Sedz.Schema.Activities;

/// <summary>
/// What an activity plans, or has reached in a period. What is null nobody has said, which is not zero. People are counted in the period in
/// which they came: who was counted in an earlier report of the activity is not counted again, so that periods can be added up.
/// </summary>
public sealed record ActivityFigures
{
    /// <summary>Money in baht, to the satang, 0 or more.</summary>
    public decimal? MoneyBaht { get; init; }

    /// <summary>People trained, 0 or more.</summary>
    public int? Trained { get; init; }

    /// <summary>People given work, 0 or more.</summary>
    public int? Employed { get; init; }

    /// <summary>Volunteers for development (จิตอาสาพัฒนา), 0 or more.</summary>
    public int? DevelopmentVolunteers { get; init; }

    /// <summary>Volunteers for disasters (จิตอาสาภัยพิบัติ), 0 or more.</summary>
    public int? DisasterVolunteers { get; init; }

    /// <summary>Entrepreneurs who started, 0 or more.</summary>
    public int? Entrepreneurs { get; init; }

    /// <summary>Whether nothing at all is said.</summary>
    public bool AreEmpty() => this == new ActivityFigures();

    /// <summary>The number of people that a measure counts; null when nobody said.</summary>
    /// <param name="measure">A measure that counts people.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is money.</exception>
    public int? PeopleOf(ActivityMeasure measure) => measure switch
    {
        ActivityMeasure.Trained => Trained,
        ActivityMeasure.Employed => Employed,
        ActivityMeasure.DevelopmentVolunteers => DevelopmentVolunteers,
        ActivityMeasure.DisasterVolunteers => DisasterVolunteers,
        ActivityMeasure.Entrepreneurs => Entrepreneurs,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a number of people."),
    };
}
