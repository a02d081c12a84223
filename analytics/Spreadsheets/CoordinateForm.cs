namespace Sedz.Analytics.Spreadsheets;

/// <summary>How a position was written. It bounds how precise the position can be.</summary>
public enum CoordinateForm
{
    /// <summary>Decimal degrees.</summary>
    DecimalDegrees,

    /// <summary>Degrees and decimal minutes.</summary>
    DegreesMinutes,

    /// <summary>Degrees, minutes and seconds.</summary>
    DegreesMinutesSeconds,

    /// <summary>A link to a place on a web map.</summary>
    MapLink,

    /// <summary>Easting and northing of Universal Transverse Mercator.</summary>
    Utm,

    /// <summary>
    /// Letters and digits of the military grid: the south-west corner of a square, 1 m to 1 km wide by the number of digits.
    /// </summary>
    GridReference,
}
