namespace Sedz.Analytics.Activities;

/// <summary>Days from one to another, both with it.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, not before the first.</param>
public readonly record struct DaySpan(DateOnly From, DateOnly To)
{
    /// <summary>Whether a day is one of them.</summary>
    public bool Holds(DateOnly day) => From <= day && day <= To;
}
