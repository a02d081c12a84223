namespace Sedz.Analytics.Matching;

/// <summary>Like places of work at a site.</summary>
/// <param name="Longitude">Degrees, WGS84.</param>
/// <param name="Latitude">Degrees, WGS84.</param>
/// <param name="Occupation">
/// ISCO-08 or TSCO, one to four digits: workers of the code and of every code that begins with it fit in full. Null when anybody fits.
/// </param>
/// <param name="Required">Skills without which nobody is taken.</param>
/// <param name="Wished">Skills that count, but may be missing.</param>
/// <param name="Headcount">How many are taken, above 0.</param>
/// <param name="Wage">The wage, baht a month, above 0; null when not known.</param>
/// <param name="Province">Code of the province; null when not known.</param>
/// <param name="Number">What workers name it by who declined it; null where nobody can have.</param>
/// <param name="Site">What distances by road name its site by; null where only the position counts.</param>
public readonly record struct Opening(
    double Longitude,
    double Latitude,
    string? Occupation,
    NumberSet Required,
    NumberSet Wished,
    int Headcount,
    int? Wage,
    string? Province,
    int? Number = null,
    int? Site = null);
