namespace Sedz.Analytics.Labour;

/// <summary>Who can come to work in one skill.</summary>
/// <param name="Skill">The occupation code; null for anybody.</param>
/// <param name="Openings">Openings of the site.</param>
/// <param name="PerOpening">
/// A: workers for each opening, whatever their fit, each worker divided among the openings in reach by fit and nearness.
/// </param>
/// <param name="WorkersInReach">Workers within reach who fit or may fit, whoever else draws them.</param>
public sealed record SkillLabour(string? Skill, double Openings, double PerOpening, double WorkersInReach)
{
    /// <summary>
    /// The least that <see cref="Fitting"/> may be: nobody comes who has not said so, and whoever may fit less fits less. A register is a
    /// count and no sample of people: it has no error of sampling, and the range is of what is not known of the people in it.
    /// </summary>
    public double FittingLow { get; init; } = PerOpening;

    /// <summary>The most that it may be.</summary>
    public double FittingHigh { get; init; } = PerOpening;

    /// <summary>
    /// Workers for each opening by their fit: of <see cref="PerOpening"/>, somebody who fits by a half counts half. What is not known is
    /// counted at the middle of what it may be.
    /// </summary>
    public double Fitting => (FittingLow + FittingHigh) / 2;

    /// <summary>The part of the workers in reach, 0..1, who have not said whether they want to come.</summary>
    public double UndecidedShare { get; init; }

    /// <summary>The part of the workers in reach, 0..1, whose occupation is not told, or less closely than the opening's.</summary>
    public double UnknownFitShare { get; init; }

    /// <summary>
    /// The part of the workers in reach that other openings draw, 0..1: those of other sites, and of this one where its skills overlap. 0
    /// when nobody is in reach. Above 0, a site nearby that opens or closes positions changes <see cref="PerOpening"/>.
    /// </summary>
    public double DrawnByOthers => WorkersInReach > 0 ? Math.Clamp(1 - Openings * PerOpening / WorkersInReach, 0, 1) : 0;
}
