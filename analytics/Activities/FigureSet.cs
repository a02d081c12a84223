using Sedz.Schema.Activities;

namespace Sedz.Analytics.Activities;

/// <summary>The numbers of activities, each summed by itself.</summary>
/// <param name="MoneyBaht">Money in baht.</param>
/// <param name="Trained">People trained.</param>
/// <param name="Employed">People given work.</param>
/// <param name="DevelopmentVolunteers">Volunteers for development (จิตอาสาพัฒนา).</param>
/// <param name="DisasterVolunteers">Volunteers for disasters (จิตอาสาภัยพิบัติ).</param>
/// <param name="Entrepreneurs">Entrepreneurs who started.</param>
public sealed record FigureSet(
    Figure MoneyBaht, Figure Trained, Figure Employed, Figure DevelopmentVolunteers, Figure DisasterVolunteers, Figure Entrepreneurs)
{
    /// <summary>The figures of no plan and no report.</summary>
    public static FigureSet None { get; } = new(Figure.None, Figure.None, Figure.None, Figure.None, Figure.None, Figure.None);

    /// <summary>The figures of one plan or report.</summary>
    /// <param name="figures">What it says.</param>
    /// <param name="holdBackSmall">Whether numbers of people that are too small to tell are held back.</param>
    public static FigureSet Of(ActivityFigures figures, bool holdBackSmall)
    {
        ArgumentNullException.ThrowIfNull(figures);
        Figure People(int? count) => Figure.OfPeople(count, holdBackSmall);
        return new(
            Figure.OfMoney(figures.MoneyBaht),
            People(figures.Trained),
            People(figures.Employed),
            People(figures.DevelopmentVolunteers),
            People(figures.DisasterVolunteers),
            People(figures.Entrepreneurs));
    }

    /// <summary>The figures of two parts together.</summary>
    public FigureSet Plus(FigureSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            MoneyBaht.Plus(other.MoneyBaht),
            Trained.Plus(other.Trained),
            Employed.Plus(other.Employed),
            DevelopmentVolunteers.Plus(other.DevelopmentVolunteers),
            DisasterVolunteers.Plus(other.DisasterVolunteers),
            Entrepreneurs.Plus(other.Entrepreneurs));
    }
}
