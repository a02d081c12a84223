using Microsoft.EntityFrameworkCore;
using Sedz.Analytics;
using Sedz.Analytics.Matching;
using Sedz.Schema;
using Sedz.Schema.Database;

namespace Sedz.Api.Matching.Register;

/// <summary>Distances by road of one source, as far as they concern what is matched.</summary>
internal sealed class RegisterRoads
{
    /// <summary>Numbers of sites are above it.</summary>
    private const int NoSite = 0;

    private readonly List<(string Subdistrict, int SiteId, int? Metres)> ways = [];
    private readonly HashSet<string> subdistricts = [];
    private readonly HashSet<int> sites = [];

    private RegisterRoads()
    {
    }

    /// <summary>The sources that there are, in order: one step in the index for each, however many distances it has.</summary>
    public static async Task<IReadOnlyList<string>> SourcesAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var sources = new List<string>();
        while (await NextAsync(sources.LastOrDefault("")) is { } next)
            sources.Add(next);
        return sources;

        Task<string?> NextAsync(string last) =>
            db.SiteDistances.Where(d => d.Source.CompareTo(last) > 0).MinAsync(d => (string?)d.Source, cancellationToken);
    }

    /// <summary>Why a source cannot be gone by; null where it can, and for distances over ground.</summary>
    public static async Task<LocalizedText?> RefusalAsync(SedzDb db, string? source, CancellationToken cancellationToken)
    {
        if (source is null || await db.SiteDistances.AnyAsync(d => d.Source == source, cancellationToken))
            return null;
        var known = await SourcesAsync(db, cancellationToken);
        return known.Count == 0
            ? new(
                $"ยังไม่มีตารางระยะทางตามถนนของแหล่ง {source} โปรดนำเข้าก่อน (import distances) หรือไม่ระบุเพื่อใช้ระยะตามพื้นดิน",
                $"No distances by road of {source} are there: import them first (import distances), or leave it out to go over ground")
            : new(
                $"ไม่มีตารางระยะทางตามถนนของแหล่ง {source} ที่มีคือ {string.Join(", ", known)}",
                $"No distances by road of {source} are there. There are those of: {string.Join(", ", known)}");
    }

    /// <summary>Reads them, in the caller's transaction; null where the question is matched over ground.</summary>
    /// <exception cref="InputRefusedException"><c>unknown_roads</c>.</exception>
    public static async Task<RegisterRoads?> ReadAsync(
        SedzDb db, RegisterQuestion question, RegisterHash hash, CancellationToken cancellationToken)
    {
        if (question.Roads is not { } source)
            return null;
        if (await RefusalAsync(db, source, cancellationToken) is { } refusal)
            throw new InputRefusedException("unknown_roads", "roads", refusal);
        var roads = new RegisterRoads();
        hash.Add($"r|{source}");
        var rows = db.SiteDistances
            .Where(d => d.Source == source && (question.ProvinceCode == null
                || d.SubdistrictCode.StartsWith(question.ProvinceCode) || d.Site!.ProvinceCode == question.ProvinceCode))
            .OrderBy(d => d.SubdistrictCode).ThenBy(d => d.SiteId)
            .Select(d => new { d.SubdistrictCode, d.SiteId, d.Metres });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            roads.Add(row.SubdistrictCode, row.SiteId, row.Metres);
            hash.Add($"d|{row.SubdistrictCode}|{row.SiteId}|{row.Metres}");
        }

        return roads;
    }

    /// <summary>Whether the source looked at a sub-district.</summary>
    public bool KnowsHome(string subdistrictCode) => subdistricts.Contains(subdistrictCode);

    /// <summary>Whether the source looked at a site.</summary>
    public bool KnowsSite(int siteId) => sites.Contains(siteId);

    /// <summary>The distances between what takes part.</summary>
    /// <param name="homes">Where the workers live: sub-district and position. All of them are known.</param>
    /// <param name="offering">The sites that have openings. All of them are known.</param>
    public RoadDistances Between(
        IReadOnlyCollection<(string Subdistrict, double Longitude, double Latitude)> homes, IEnumerable<int> offering)
    {
        var homesOf = homes.ToLookup(home => home.Subdistrict);
        var taking = offering.ToHashSet();
        var between = ways.Where(way => taking.Contains(way.SiteId)).SelectMany(
            way => homesOf[way.Subdistrict].Select(home => new RoadDistance(home.Longitude, home.Latitude, way.SiteId, way.Metres)));
        // Whoever is in the table stays in it, whether or not a road leads to anybody else who takes part.
        var alone = homes.Select(home => new RoadDistance(home.Longitude, home.Latitude, NoSite, null))
            .Concat(taking.Select(site => new RoadDistance(0, 0, site, null)));
        return new(between.Concat(alone));
    }

    private void Add(string subdistrict, int siteId, int? metres)
    {
        subdistricts.Add(subdistrict);
        sites.Add(siteId);
        ways.Add((subdistrict, siteId, metres));
    }
}
