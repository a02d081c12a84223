using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Sedz.Benchmarks.Http;

/// <summary>A request that a client sends again and again.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Path">Where it is posted.</param>
/// <param name="Query">The GraphQL document. A twin reads it and does not look at it.</param>
internal sealed record HttpQuestion(string Name, string Path, string Query)
{
    /// <summary>The product's path.</summary>
    public const string GraphQLPath = "/graphql";

    /// <summary>50 sites with 12 fields, their province and their three documents.</summary>
    public const string SitesQuery =
        "{ sites(first: 50) { nodes { id code nameTh landType holderKind areaM2 eligibilityStatus consent ready roadAccess published updatedAt "
        + "province { code nameTh } documents { kind number text } } } }";

    /// <summary>
    /// The first hundred of all ranked sites. Ten would be sent by a twin faster than one core can ask for them.
    /// </summary>
    public const string RankingQuery =
        "{ siteRanking(first: 100) { nodes { rank score site { code nameTh province { nameTh } } "
        + "components { criterion value weight contribution } } } }";

    /// <summary>Fifty sites of a polygon that holds a thousandth of the country's middle.</summary>
    public const string PolygonQuery =
        "{ sites(first: 50, where: { location: { intersects: { geometry: { type: Polygon, coordinates: "
        + "[[[100.5, 15.1], [100.7, 15.1], [100.7, 15.3], [100.5, 15.3], [100.5, 15.1]]] } } } }) { nodes { id code nameTh } } }";

    /// <summary>Fifty sites within ten kilometres of the country's middle.</summary>
    public const string RadiusQuery =
        "{ sites(first: 50, where: { location: { distance: { geometry: { type: Point, coordinates: [100.6, 15.2] }, lte: 10000 } } }) "
        + "{ nodes { id code nameTh } } }";

    /// <summary>The body of the request, as a client posts it.</summary>
    public string Body => JsonSerializer.Serialize(new { query = Query });

    /// <summary>A question to the product.</summary>
    public static HttpQuestion Product(string name, string query) => new(name, GraphQLPath, query);

    /// <summary>The whole request.</summary>
    public byte[] Bytes(Uri server)
    {
        var body = Encoding.UTF8.GetBytes(Body);
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"POST {Path} HTTP/1.1\r\nHost: {server.Authority}\r\nAccept: application/json\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n");
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }
}
