namespace Sedz.Analytics.Spreadsheets.Coordinates;

/// <summary>
/// The western and eastern end of Thailand by half degrees of latitude, rounded outward to the next tenth of a degree. Coarse on purpose:
/// it tells apart two readings that lie six degrees from each other, and judges no point near the border. Measured on the province
/// boundaries of the Royal Thai Survey Department (2019).
/// </summary>
internal static class ThailandOutline
{
    private const double FirstLatitude = 5.5;
    private const double BandHeight = 0.5;

    private static readonly (double West, double East)[] Bands =
    [
        (100.9, 102.1), (100.0, 102.2), (99.5, 101.9), (99.2, 100.9), (98.2, 100.5), (98.1, 100.4), (98.1, 100.1), (98.2, 100.1),
        (98.3, 100.2), (98.5, 99.4),
        (98.7, 99.6), (99.0, 99.7), (99.4, 102.7), (99.3, 102.9), (99.0, 102.8), (99.0, 102.6), (98.9, 103.0), (98.4, 105.6), (98.1, 105.7),
        (98.1, 105.7),
        (98.5, 105.7), (98.5, 105.5), (98.3, 104.9), (97.9, 104.9), (97.6, 104.8), (97.3, 104.3), (97.3, 101.4), (97.6, 101.5),
        (97.7, 101.4), (99.0, 100.7),
    ];

    /// <summary>Whether a position lies between the two ends of its band.</summary>
    public static bool Contains(double latitude, double longitude)
    {
        var band = (int)Math.Floor((latitude - FirstLatitude) / BandHeight);
        return band >= 0 && band < Bands.Length && longitude >= Bands[band].West && longitude <= Bands[band].East;
    }
}
