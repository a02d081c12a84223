namespace Sedz.Analytics.Matching;

/// <summary>Workers whom nothing that matters to matching tells apart.</summary>
/// <param name="Longitude">Degrees, WGS84: where they live, as far as it is told (a sub-district's centre).</param>
/// <param name="Latitude">Degrees, WGS84.</param>
/// <param name="Occupation">
/// Former occupation, ISCO-08 or TSCO, one to four digits; null when not known, which fits only who asks for none.
/// </param>
/// <param name="Skills">Skills by number.</param>
/// <param name="WageWish">The wage they look for, baht a month, above 0; null for none in particular.</param>
/// <param name="Province">Code of the home province; null when not known.</param>
/// <param name="Count">How many, above 0.</param>
/// <param name="Declined">Openings that they declined or left, by <see cref="Opening.Number"/>: nobody is sent there again.</param>
public readonly record struct WorkerClass(
    double Longitude,
    double Latitude,
    string? Occupation,
    NumberSet Skills,
    int? WageWish,
    string? Province,
    int Count = 1,
    NumberSet Declined = default);
