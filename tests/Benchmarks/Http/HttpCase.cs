namespace Sedz.Benchmarks.Http;

/// <summary>Two questions that are asked in turn.</summary>
/// <param name="Name">What the table and the command line call it.</param>
/// <param name="Sites">How many sites the data have.</param>
/// <param name="Connections">Connections of the load generator.</param>
/// <param name="Subject">What is measured.</param>
/// <param name="Peer">What it is measured by.</param>
/// <param name="SameBytes">Whether both must give the same bytes.</param>
internal sealed record HttpCase(string Name, int Sites, int Connections, HttpQuestion Subject, HttpQuestion Peer, bool SameBytes)
{
    private const int FewConnections = 8;
    private const int ManyConnections = 64;
    private const int Country = 100_000;

    /// <summary>Every case that needs no reading first.</summary>
    public static IReadOnlyList<HttpCase> All { get; } =
    [
        Twin("sites", FewConnections, HttpQuestion.SitesQuery, SitesTwin.Path),
        Twin("sites-64", ManyConnections, HttpQuestion.SitesQuery, SitesTwin.Path),
        Twin("ranking", FewConnections, HttpQuestion.RankingQuery, KeptAnswerTwin.Path),
    ];

    private static HttpCase Twin(string name, int connections, string query, string path) => new(
        name, Country, connections, HttpQuestion.Product("product", query), new("twin", path, query), SameBytes: true);
}
