using Sedz.Schema.Activities;

namespace Sedz.Analytics.Activities;

/// <summary>The numbers of plans or reports up to a day, each summed by itself.</summary>
internal struct FigureSums
{
    private decimal baht;
    private int knownBaht;
    private PeopleSum trained;
    private PeopleSum employed;
    private PeopleSum developmentVolunteers;
    private PeopleSum disasterVolunteers;
    private PeopleSum entrepreneurs;

    /// <summary>Adds the numbers of a plan or report.</summary>
    public void Add(ActivityFigures figures)
    {
        if (figures.MoneyBaht is { } money) (baht, knownBaht) = (baht + money, knownBaht + 1);
        trained.Add(figures.Trained);
        employed.Add(figures.Employed);
        developmentVolunteers.Add(figures.DevelopmentVolunteers);
        disasterVolunteers.Add(figures.DisasterVolunteers);
        entrepreneurs.Add(figures.Entrepreneurs);
    }

    /// <summary>Adds other sums.</summary>
    public void Add(in FigureSums other)
    {
        (baht, knownBaht) = (baht + other.baht, knownBaht + other.knownBaht);
        trained.Add(other.trained);
        employed.Add(other.employed);
        developmentVolunteers.Add(other.developmentVolunteers);
        disasterVolunteers.Add(other.disasterVolunteers);
        entrepreneurs.Add(other.entrepreneurs);
    }

    /// <summary>The figures of what came after an earlier day.</summary>
    /// <param name="earlier">The sums up to the earlier day.</param>
    /// <param name="count">How many plans or reports came after it: those that do not say a number are unknown.</param>
    /// <param name="holdBackSmall">Whether numbers of people that are too small to tell are held back.</param>
    public readonly FigureSet Since(in FigureSums earlier, int count, bool holdBackSmall)
    {
        var money = knownBaht - earlier.knownBaht;
        return new(
            new(money == 0 ? null : baht - earlier.baht, money, count - money, HeldBack: 0),
            trained.Since(earlier.trained, count, holdBackSmall),
            employed.Since(earlier.employed, count, holdBackSmall),
            developmentVolunteers.Since(earlier.developmentVolunteers, count, holdBackSmall),
            disasterVolunteers.Since(earlier.disasterVolunteers, count, holdBackSmall),
            entrepreneurs.Since(earlier.entrepreneurs, count, holdBackSmall));
    }
}
