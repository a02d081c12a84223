using NetTopologySuite.Geometries;
using Sedz.Api.Imports.Places;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema.Geography;
using Sedz.Schema.Matching;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Imports.Distances;

/// <summary>Reads rows of one sub-district and site each. A blank distance says that there is no way.</summary>
/// <param name="source">Code of who worked it out.</param>
/// <param name="columns">Where the columns stand.</param>
/// <param name="subdistricts">The sub-districts by code, each with its centre where that is known.</param>
/// <param name="sites">The sites by code, each with its number and its point where that is known.</param>
internal sealed class DistanceRowReader(
    string source,
    DistanceColumns columns,
    IReadOnlyDictionary<string, Point?> subdistricts,
    IReadOnlyDictionary<string, (int Id, Point? Point)> sites)
{
    /// <summary>
    /// Metres that a way may be shorter than the straight line: it begins where people live, not at the centre of the sub-district.
    /// </summary>
    private const double Tolerance = 10_000;

    /// <summary>The row as it is kept, with warnings; or null with what is wrong.</summary>
    public (SiteDistance? Distance, IReadOnlyList<RowFinding> Findings) Read(SourceRow row)
    {
        var findings = new List<RowFinding>();
        var code = PlaceCode.Read(row[columns.Subdistrict], PlaceLevel.Subdistrict);
        Point? home = null;
        if (code is null) findings.Add(DistanceFindings.WrongCode(row, columns.Subdistrict));
        else if (!subdistricts.TryGetValue(code, out home)) findings.Add(DistanceFindings.UnknownSubdistrict(row, columns.Subdistrict));
        if (!sites.TryGetValue(row[columns.Site] ?? "", out var site)) findings.Add(DistanceFindings.UnknownSite(row, columns.Site));
        var metres = TableNumber.Read(row[columns.Distance]) * columns.MetresPerUnit;
        if (metres is not (null or (>= 0 and <= SiteDistance.LongestMetres)))
            findings.Add(DistanceFindings.WrongDistance(row, columns.Distance));
        if (findings.Count > 0) return (null, findings);
        var distance = new SiteDistance
        {
            Source = source, SubdistrictCode = code!, SiteId = site.Id, Metres = metres is { } way ? (int)Math.Round(way) : null,
        };
        return (distance, Warnings(row, metres, home, site.Point));
    }

    private RowFinding[] Warnings(SourceRow row, double? metres, Point? home, Point? site) =>
        home.DistanceMetres(site) is { } ground && metres < ground - Tolerance
            ? [DistanceFindings.ShorterThanGround(row, columns.Distance, ground)]
            : [];
}
