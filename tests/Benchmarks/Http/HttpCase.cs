namespace Sedz.Benchmarks.Http;

/// <summary>Two questions that are asked in turn.</summary>
/// <param name="Name">What the table and the command line call it.</param>
/// <param name="Sites">How many sites the data have.</param>
/// <param name="Connections">Connections of the load generator.</param>
/// <param name="Subject">What is measured; it may need an answer of the server first, such as a cursor.</param>
/// <param name="Peer">What it is measured by.</param>
/// <param name="SameBytes">Whether both must give the same bytes.</param>
internal sealed record HttpCase(
    string Name, int Sites, int Connections, Func<HttpRun, Task<HttpQuestion>> Subject, HttpQuestion Peer, bool SameBytes)
{
    private const int FewConnections = 8;
    private const int ManyConnections = 64;
    private const int Small = 10_000;
    private const int Country = 100_000;
    private const int Million = 1_000_000;

    /// <summary>All cases; those of the same data follow each other.</summary>
    public static IReadOnlyList<HttpCase> All { get; } =
    [
        Twin("sites", FewConnections, HttpQuestion.SitesQuery, SitesTwin.Path),
        Twin("sites-64", ManyConnections, HttpQuestion.SitesQuery, SitesTwin.Path),
        Twin("ranking", FewConnections, HttpQuestion.RankingQuery, KeptAnswerTwin.Path),
        .. Pages(Small),
        .. Pages(Million),
        Area("polygon", HttpQuestion.PolygonQuery),
        Area("radius", HttpQuestion.RadiusQuery),
    ];

    private static HttpCase Twin(string name, int connections, string query, string path) => new(
        name, Country, connections, _ => Task.FromResult(HttpQuestion.Product("product", query)), new("twin", path, query), SameBytes: true);

    /// <summary>
    /// Page 1,000 of ten against page 1, in an order by the key, by a text in Thai order, by a number that can be null, in both directions, by a
    /// few values that most rows share, and by one of a related row.
    /// </summary>
    private static IEnumerable<HttpCase> Pages(int sites) => new[]
    {
        ("id", ""),
        ("nameTh", "{ nameTh: ASC }"),
        ("areaM2", "{ areaM2: ASC }"),
        ("areaM2-desc", "{ areaM2: DESC }"),
        ("landType", "{ landType: ASC }"),
        ("province-code", "{ province: { code: ASC } }"),
    }.Select(order => new HttpCase(
        $"page-1000-by-{order.Item1}",
        sites,
        FewConnections,
        run => SitePages.QuestionAsync(run, order.Item2, page: 1_000),
        SitePages.First(order.Item2),
        SameBytes: false));

    /// <summary>Sites of an area; the peer tells what the rest of the request costs.</summary>
    private static HttpCase Area(string name, string query) => new(
        name, Million, FewConnections, _ => Task.FromResult(HttpQuestion.Product(name, query)), SitePages.First(""), SameBytes: false);
}
