namespace Sedz.Analytics.Spreadsheets;

/// <summary>A box of latitudes and longitudes in degrees, WGS84, its edges included. It does not cross the date line.</summary>
/// <param name="South">Smallest latitude.</param>
/// <param name="West">Smallest longitude.</param>
/// <param name="North">Largest latitude.</param>
/// <param name="East">Largest longitude.</param>
public readonly record struct GeoBounds(double South, double West, double North, double East)
{
    /// <summary>The box around Thailand: a position outside it is a slip.</summary>
    public static GeoBounds Thailand { get; } = new(5.5, 97.2, 20.6, 105.8);

    /// <summary>Whether a position lies in the box. Not a number lies in none.</summary>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    public bool Contains(double latitude, double longitude) =>
        latitude >= South && latitude <= North && longitude >= West && longitude <= East;
}
