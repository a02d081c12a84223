using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Geography;
using Xunit.Abstractions;

namespace Sedz.Api.Tests.Postgres;

/// <summary>One question, two engines, one answer.</summary>
public sealed class ComparingTheEngines(TwoEngines engines, ITestOutputHelper output) : IClassFixture<TwoEngines>
{
    /// <summary>How far two distances may differ, relative to the larger.</summary>
    private const double Tolerance = 0.005;

    private const string Polygon =
        "{ type: Polygon, coordinates: [[[99.1, 8.3], [103.9, 9.1], [104.2, 17.7], [100.3, 18.9], [98.2, 14.1], [99.1, 8.3]]] }";

    private const string Line = "{ type: LineString, coordinates: [[98.1, 7.9], [101.4, 13.2], [104.4, 19.5]] }";

    private static readonly string[] TextOperators =
    [
        "eq: \"กา\"", "neq: \"กา\"", "eq: null", "neq: null", "in: [\"กา\", \"น้ำ\", \"abc\", null]", "nin: [\"กา\", \"น้ำ\", null]",
        "contains: \"\"",
        "contains: \"น\"", "contains: \"น้\"", "contains: \"น้ำ\"", "contains: \"ำ\"", "contains: \"ํา\"", "contains: \"a\"",
        "contains: \"A\"",
        "contains: \"%\"", "contains: \"_\"", "contains: \"\\\\\"", "contains: \"name\"", "contains: \"น้ํา\"", "contains: \"อําเภอ\"",
        "contains: \"เเก่ง\"",
        "contains: \"ame 1\"", "contains: \"\\\"\"", "startsWith: \"อําเภ\"", "endsWith: \"ําเภอ\"", "nendsWith: \"อําเภอ\"",
        "ncontains: \"กา\"", "startsWith: \"เ\"",
        "startsWith: \"a\"", "startsWith: \"🌾\"", "nstartsWith: \"ก\"", "endsWith: \"ว\"", "endsWith: \"c\"", "endsWith: \"𝒷\"",
        "nendsWith: \"า\"",
    ];

    private static readonly string[] NumberOperators =
    [
        "eq: 1600.5", "neq: 1600.5", "eq: null", "neq: null", "in: [0, 1600.5, null]", "nin: [0, 3201]", "gt: 3201", "ngt: 3201",
        "gte: 3201",
        "ngte: 3201", "lt: 3201", "nlt: 3201", "lte: 3201", "nlte: 3201",
    ];

    private static readonly string[] Others =
    [
        "version: { in: [1, 3] }", "version: { ngte: 3 }", "synthetic: { eq: true }", "synthetic: { neq: true }",
        "published: { eq: false }",
        "water: { eq: null }", "water: { in: [POND, null] }", "water: { nin: [POND] }", "ready: { neq: YES }",
        "landType: { eq: GOVERNMENT }",
        "updatedAt: { gt: \"2021-12-05T03:00:00Z\" }", "updatedAt: { eq: \"2021-12-01T07:00:00Z\" }",
        "updatedAt: { nlte: \"2021-12-05T00:00:00Z\" }",
        "round: { sitesDeadline: { gte: \"2021-12-15\" } }", "province: { nameTh: { contains: \"เพชร\" } }",
        "province: { region: { eq: NORTH } }",
        "district: null", "district: { nameTh: { contains: \"ก\" } }", "documents: { some: { kind: { eq: NS4 } } }",
        "documents: { none: { kind: { eq: NS4 } } }", "documents: { all: { number: { neq: null } } }", "documents: { any: false }",
        "nominations: { any: true }", "registration: { registeredOn: { gte: \"2021-01-01\" } }", "registration: { kind: { eq: null } }",
        "registration: { or: [{ termMonths: { lt: 100 } }, { office: { contains: \"สำนัก\" } }] }",
        "or: [{ areaM2: { eq: null } }, { water: { eq: null } }]",
    ];

    private static readonly string[] Shapes =
    [
        $"location: {{ within: {{ geometry: {Polygon} }} }}", $"location: {{ nwithin: {{ geometry: {Polygon} }} }}",
        $"location: {{ intersects: {{ geometry: {Polygon} }} }}", $"boundary: {{ within: {{ geometry: {Polygon} }} }}",
        $"boundary: {{ intersects: {{ geometry: {Polygon} }} }}", $"boundary: {{ nintersects: {{ geometry: {Polygon} }} }}",
        $"boundary: {{ intersects: {{ geometry: {Line} }} }}",
        "boundary: { contains: { geometry: { type: Point, coordinates: [98.3, 8.85] } } }",

    ];

    private static readonly string[] Sorts =
    [
        "nameTh: ASC", "nameTh: DESC", "nameEn: ASC", "nameEn: DESC", "areaM2: ASC", "areaM2: DESC", "water: ASC", "water: DESC",
        "ready: ASC",
        "updatedAt: DESC", "code: DESC", "remarks: ASC", "synthetic: ASC", "version: DESC", "province: { nameTh: ASC }",
        "district: { nameTh: DESC }",
        "holderName: ASC", "landType: ASC", "registration: { registeredOn: ASC }", "registration: { registered: DESC }",
        "round: { fiscalYear: ASC }",
    ];

    [PostgresFact]
    public async Task Filters_OfEveryOperator_FindTheSameSites()
    {
        string[] filters =
        [
            .. TextOperators.SelectMany(o => new[] { $"nameTh: {{ {o} }}", $"nameEn: {{ {o} }}" }),
            .. NumberOperators.Select(o => $"areaM2: {{ {o} }}"),
            .. Others,
            .. Shapes,
            .. Distances(),
        ];
        var found = 0;
        foreach (var filter in filters)
            found += await SameAsync($"{{ sites(first: 500, where: {{ {filter} }}) {{ totalCount nodes {{ code }} }} }}", filter);
        Assert.True(found > filters.Length * 10, $"{found} sites in {filters.Length} answers: the questions ask too little.");
    }

    [PostgresFact]
    public async Task Pages_InEveryOrderBothWays_HoldTheSameSites()
    {
        foreach (var sort in Sorts)
        {
            foreach (var (first, after) in new[] { ("first", "after"), ("last", "before") })
            {
                var cursor = (Sqlite: "null", Postgres: "null");
                for (var page = 0; page < 3; page++)
                {
                    var ask = (string at) => $"{{ sites({first}: 77, {after}: {at}, order: [{{ {sort} }}]) "
                        + "{ pageInfo { startCursor endCursor hasNextPage hasPreviousPage } nodes { code nameTh } } }";
                    var one = await engines.Sqlite.QueryAsync(ask(cursor.Sqlite));
                    var other = await engines.Postgres.QueryAsync(ask(cursor.Postgres));
                    Assert.True(Nodes(one) == Nodes(other), $"{sort}, {first}, page {page}:\n{Nodes(one)}\n{Nodes(other)}");
                    cursor = (Cursor(one), Cursor(other));

                    string Cursor(JsonElement answer) =>
                        JsonSerializer.Serialize(answer.Text($"sites.pageInfo.{(first == "first" ? "endCursor" : "startCursor")}"));
                }
            }
        }

        static string Nodes(JsonElement answer) =>
            string.Join(' ', answer.List("sites.nodes").Select(node => $"{node.Text("code")} {node.Text("nameTh")}"));
    }

    [PostgresFact]
    public async Task Rankings_OfTheSameCountry_AreTheSame()
    {
        await SameAsync(
            "{ siteRanking(first: 300) { totalCount nodes { rank score site { code } components { criterion value weight contribution } } "
            + "separates { th } } notYetRanked(first: 300) { nodes { rankIfCured site { code } findings { code state } } } }",
            "ranking");
        await SameAsync(
            "{ hazardRecurrence(hazard: FLOOD, at: { provinceCode: \"67\" }) { ratePerYear low high sources { id ratePerYear evidenceLevel "
            + "} } }",
            "recurrence");
    }

    [PostgresFact]
    public async Task Distances_OfEveryShape_DifferByLessThanTheTolerance()
    {
        Geometry[] marks =
        [
            KnownSite.At(100.5, 13.75), KnownSite.At(99, 18.8),
            new WKTReader().Read("POLYGON ((99.1 8.3, 103.9 9.1, 104.2 17.7, 100.3 18.9, 98.2 14.1, 99.1 8.3))"),
            new WKTReader().Read("LINESTRING (98.1 7.9, 101.4 13.2, 104.4 19.5)"),
        ];
        var (worst, measured) = (0.0, 0);
        foreach (var mark in marks)
        {
            var one = await DistancesAsync(engines.Sqlite, mark);
            var other = await DistancesAsync(engines.Postgres, mark);
            Assert.Equal(one.Keys, other.Keys);
            foreach (var (place, metres) in one)
            {
                // Below a kilometre the tolerance is that of a kilometre: where one touches, the other may be a hair away.
                worst = Math.Max(worst, Math.Abs(metres - other[place]) / Math.Max(1_000, Math.Max(metres, other[place])));
                measured++;
            }
        }

        output.WriteLine($"{measured} distances, the worst differs by {worst:P4}");
        Assert.InRange(worst, 0, Tolerance);
        Assert.True(measured > 500, $"{measured}");
    }

    [PostgresFact]
    public async Task Sites_WithAllThatBelongsToThem_AreTheSame() => await SameAsync(
        "{ sites(first: 300) { nodes { code nameTh nameEn area { m2 text } location { coordinates } boundary { type } createdAt "
        + "eligibility { status findings { code } } documents { kind number text } nominations { channel } province { nameTh } } } }",
        "sites");

    /// <summary>
    /// Radii between the distances of all sites: each finds the same, so no distance lies on the wrong side by more than the gap to its
    /// neighbour. The distances themselves are compared in <see cref="Distances_OfEveryShape_DifferByLessThanTheTolerance"/>.
    /// </summary>
    private static IEnumerable<string> Distances() =>
        from metres in new[] { 1, 50_000, 133_000, 420_000, 1_000_000 }
        from operation in new[] { "lt", "lte", "gt", "gte" }
        select "location: { distance: { geometry: { type: Point, coordinates: [100.5, 13.75] }, " + $"{operation}: {metres} }} }}";

    /// <summary>The distance of a mark to every location and outline, measured by the database.</summary>
    private static async Task<SortedDictionary<string, double>> DistancesAsync(SedzApplication application, Geometry mark)
    {
        await using var db = await application.OpenAsync();
        var rows = await db.Sites
            .Select(s => new { s.Code, ToLocation = s.Location.DistanceMetres(mark), ToBoundary = s.Boundary.DistanceMetres(mark) })
            .ToListAsync();
        var distances = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.ToLocation is { } location)
                distances.Add($"{row.Code} location", location);
            if (row.ToBoundary is { } boundary)
                distances.Add($"{row.Code} boundary", boundary);
        }

        return distances;
    }

    private async Task<int> SameAsync(string query, string what)
    {
        var one = (await engines.Sqlite.QueryAsync(query)).ToString();
        var other = (await engines.Postgres.QueryAsync(query)).ToString();
        Assert.True(one == other, $"{what}\nSQLite:     {one}\nPostgreSQL: {other}");
        return one.Split("\"code\"").Length - 1;
    }
}
