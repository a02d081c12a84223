using Sedz.Api.Imports.SourceFiles;

namespace Sedz.Api.Imports.Places;

/// <summary>Where a table or layer of places keeps what is needed; null for a column that it does not have.</summary>
internal sealed record PlaceColumns
{
    public string? ProvinceCode { get; private init; }

    public string? DistrictCode { get; private init; }

    public string? DistrictTh { get; private init; }

    public string? DistrictEn { get; private init; }

    public string? SubdistrictCode { get; private init; }

    public string? SubdistrictTh { get; private init; }

    public string? SubdistrictEn { get; private init; }

    public string? Latitude { get; private init; }

    public string? Longitude { get; private init; }

    private bool HasCentres => Latitude is not null && Longitude is not null;

    /// <summary>Finds the columns by their Thai or English headings.</summary>
    public static PlaceColumns Of(IReadOnlyList<string> columns) => new()
    {
        ProvinceCode = Headings.Find(columns, "provincecode", "adm1pcode", "รหัสจังหวัด"),
        DistrictCode = Headings.Find(columns, "districtcode", "amphoecode", "adm2pcode", "รหัสอำเภอ", "รหัสอำเภอเขต"),
        DistrictTh = Headings.Find(columns, "districtnameth", "adm2th", "ชื่ออำเภอ", "อำเภอ", "อำเภอเขต"),
        DistrictEn = Headings.Find(columns, "districtnameen", "adm2en", "ชื่ออำเภอภาษาอังกฤษ"),
        SubdistrictCode = Headings.Find(columns, "subdistrictcode", "tamboncode", "adm3pcode", "รหัสตำบล", "รหัสตำบลแขวง"),
        SubdistrictTh = Headings.Find(columns, "subdistrictnameth", "adm3th", "ชื่อตำบล", "ตำบล", "ตำบลแขวง"),
        SubdistrictEn = Headings.Find(columns, "subdistrictnameen", "adm3en", "ชื่อตำบลภาษาอังกฤษ"),
        Latitude = Headings.Find(columns, "lat", "latitude", "ละติจูด"),
        Longitude = Headings.Find(columns, "lon", "long", "lng", "longitude", "ลองจิจูด"),
    };

    /// <summary>What a file with these columns holds; null where it is no file of places.</summary>
    /// <param name="hasShapes">
    /// Whether it is a layer. Only layers with the codes of the Common Operational Datasets (<c>ADM1_PCODE</c> and so on) are taken as
    /// boundaries: maps of other things name places as well.
    /// </param>
    public PlaceContent? Content(bool hasShapes) => hasShapes
        ? IsDataset(SubdistrictCode) ? PlaceContent.SubdistrictBoundaries
            : IsDataset(DistrictCode) ? PlaceContent.DistrictBoundaries
            : IsDataset(ProvinceCode) ? PlaceContent.ProvinceBoundaries
            : null
        : SubdistrictCode is not null && SubdistrictTh is not null && HasCentres ? PlaceContent.SubdistrictCentres
        : SubdistrictCode is not null && SubdistrictTh is not null ? PlaceContent.Subdistricts
        : SubdistrictCode is null && DistrictCode is not null && DistrictTh is not null ? PlaceContent.Districts
        : null;

    private static bool IsDataset(string? column) => column?.EndsWith("_PCODE", StringComparison.OrdinalIgnoreCase) == true;
}
