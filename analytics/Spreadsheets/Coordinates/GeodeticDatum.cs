namespace Sedz.Analytics.Spreadsheets.Coordinates;

/// <summary>The two datums that Thai maps are drawn on.</summary>
internal enum GeodeticDatum
{
    /// <summary>World Geodetic System 1984; sheets of the L7018 series.</summary>
    Wgs84,

    /// <summary>Indian 1975 on Everest 1830; sheets of the older L7017 series. About 450 m away from WGS84.</summary>
    Indian1975,
}
