namespace Sedz.Analytics.Labour;

/// <summary>Workers as they are added up, for one opening of a skill.</summary>
internal struct DrawnLabour
{
    /// <summary>People, each divided among the openings.</summary>
    public double People;

    /// <summary>People by their fit, where all that is unknown turns out badly for this opening.</summary>
    public double Low;

    /// <summary>The same where it turns out well.</summary>
    public double High;

    /// <summary>Workers within reach who fit or may fit, undivided.</summary>
    public double InReach;

    /// <summary>Those of them who have not said whether they want to come.</summary>
    public double Undecided;

    /// <summary>Those of them whose fit is not known for certain.</summary>
    public double UnknownFit;

    /// <summary>Adds what a place has, each person counting by a weight; heads count whole.</summary>
    public void Add(in DrawnLabour place, double weight)
    {
        People += weight * place.People;
        Low += weight * place.Low;
        High += weight * place.High;
        InReach += place.InReach;
        Undecided += place.Undecided;
        UnknownFit += place.UnknownFit;
    }
}
