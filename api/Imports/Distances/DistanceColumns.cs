using Sedz.Api.Imports.SourceFiles;

namespace Sedz.Api.Imports.Distances;

/// <summary>Where a table of distances keeps what is needed.</summary>
/// <param name="Subdistrict">Code of the sub-district.</param>
/// <param name="Site">Code of the site.</param>
/// <param name="Distance">The distance.</param>
/// <param name="MetresPerUnit">What one unit of the distance is, as the heading tells.</param>
internal sealed record DistanceColumns(string Subdistrict, string Site, string Distance, int MetresPerUnit)
{
    private static readonly string[] InMetres =
        ["metres", "meters", "m", "distancem", "distancemetres", "distancemeters", "roadm", "ระยะทางเมตร", "ระยะทางม", "เมตร"];

    private static readonly string[] InKilometres =
        ["km", "kilometres", "kilometers", "distancekm", "roadkm", "ระยะทางกม", "ระยะทางกิโลเมตร", "กม", "กิโลเมตร"];

    /// <summary>Finds the columns by their headings; null where a needed one is missing. A distance without its unit is none.</summary>
    public static DistanceColumns? Of(IReadOnlyList<string> columns)
    {
        var subdistrict = Headings.Find(
            columns, "subdistrictcode", "tamboncode", "adm3pcode", "home", "origin", "originid", "รหัสตำบล", "รหัสตำบลแขวง");
        var site = Headings.Find(columns, "sitecode", "site", "destination", "destinationid", "รหัสพื้นที่", "รหัสแปลง");
        var (metres, kilometres) = (Headings.Find(columns, InMetres), Headings.Find(columns, InKilometres));
        return subdistrict is null || site is null || (metres ?? kilometres) is not { } distance
            ? null
            : new(subdistrict, site, distance, metres is null ? 1_000 : 1);
    }
}
