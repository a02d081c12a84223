namespace Sedz.Analytics.Portfolios;

/// <summary>
/// How hard a choice is searched for. The effort is counted in steps of the solver, not in time, so that the same problem has the same
/// answer on every machine.
/// </summary>
/// <param name="Steps">
/// In the solver's deterministic seconds, about a second of one core each, for each search: the choice, and one for each rule's price.
/// Default 10, 0.01 to 120.
/// </param>
/// <param name="Seed">The seed of the solver's choices among equals.</param>
public readonly record struct SearchEffort(double Steps = SearchEffort.DefaultSteps, int Seed = 1)
{
    /// <summary>The default number of steps.</summary>
    public const double DefaultSteps = 10;

    /// <summary>The fewest steps.</summary>
    public const double LeastSteps = 0.01;

    /// <summary>The most steps.</summary>
    public const double MostSteps = 120;

    /// <summary>The default effort.</summary>
    public static SearchEffort Default { get; } = new(DefaultSteps);
}
