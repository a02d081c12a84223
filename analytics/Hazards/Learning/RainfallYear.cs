namespace Sedz.Analytics.Hazards.Learning;

/// <summary>The rain of one year at a place.</summary>
/// <param name="Year">The year (CE).</param>
/// <param name="Months">Millimetres in each of the twelve months; null where not known, which is not 0.</param>
public sealed record RainfallYear(int Year, IReadOnlyList<double?> Months)
{
    /// <summary>Whether all twelve months are known. An incomplete year says neither how much fell nor when, and is not used.</summary>
    public bool IsComplete => Months.Count == 12 && Months.All(month => month is not null);
}
