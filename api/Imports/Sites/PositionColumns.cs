using Sedz.Analytics.Spreadsheets;

namespace Sedz.Api.Imports.Sites;

/// <summary>The position of a row: one cell, or columns for latitude and longitude, or for zone, easting and northing.</summary>
internal static class PositionColumns
{
    /// <summary>Reads the position, with the column that an error is told of.</summary>
    /// <param name="row">The row.</param>
    /// <param name="expected">Where the province lies; it only chooses between UTM zones.</param>
    public static (SiteColumn Column, CellReading<GeoPosition> Reading) Read(RowReading<SiteColumn> row, GeoBounds? expected)
    {
        var one = CoordinateCell.Read(row.Cell(SiteColumn.Coordinate), expected);
        if (!one.IsMissing) return (SiteColumn.Coordinate, one);

        var (latitude, longitude) = (Text(row, SiteColumn.Latitude), Text(row, SiteColumn.Longitude));
        if (latitude.Length + longitude.Length > 0) return (SiteColumn.Latitude, CoordinateCell.Read($"{latitude}, {longitude}", expected));

        var (easting, northing) = (Text(row, SiteColumn.Easting), Text(row, SiteColumn.Northing));
        return easting.Length + northing.Length > 0
            ? (SiteColumn.Easting, CoordinateCell.Read($"{Text(row, SiteColumn.Zone)} E {easting} N {northing}".Trim(), expected))
            : (SiteColumn.Coordinate, one);
    }

    /// <summary>A cell of a half position; empty when it is missing, which leaves the half for the reader of positions to refuse.</summary>
    private static string Text(RowReading<SiteColumn> row, SiteColumn column)
    {
        var text = CellText.Normalize(row.Cell(column));
        return MissingMarker.Marks(text) ? "" : text;
    }
}
