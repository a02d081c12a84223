using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

/// <summary>The books were printed at longitude 100 + 0.01 × id, latitude 14; every eighth place is unknown.</summary>
public sealed class FilteringByPlace(LibraryServer library) : IClassFixture<LibraryServer>
{
    private const string Box =
        "{ type: Polygon, coordinates: [[[100.005, 13], [100.055, 13], [100.055, 15], [100.005, 15], [100.005, 13]]] }";

    [Theory]
    [InlineData($"within: {{ geometry: {Box} }}", new[] { 1, 2, 3, 4, 5 })]
    [InlineData($"intersects: {{ geometry: {Box} }}", new[] { 1, 2, 3, 4, 5 })]
    [InlineData("contains: { geometry: { type: \"Point\", coordinates: [100.03, 14] } }", new[] { 3 })]
    [InlineData("distance: { geometry: { type: Point, coordinates: [100.03, 14] }, lte: 1500 }", new[] { 2, 3, 4 })]
    [InlineData("distance: { geometry: { type: Point, coordinates: [100.03, 14] }, gt: 500, lt: 1500 }", new[] { 2, 4 })]
    public async Task Where_ByPlace_SelectsThePlaces(string condition, int[] expected) =>
        Assert.Equal(expected, await NumbersAsync($"printedAt: {{ {condition} }}"));

    [Theory]
    [InlineData("nwithin")]
    [InlineData("nintersects")]
    public async Task Where_ByNegatedPlace_IncludesUnknownPlaces(string operation)
    {
        var expected = library.Books.Select(b => b.Id).Where(id => id > 5);
        Assert.Equal(expected, await NumbersAsync($"printedAt: {{ {operation}: {{ geometry: {Box} }} }}"));
    }

    [Fact]
    public async Task Where_GeometryInAVariable_SelectsTheSame()
    {
        var geometry = new
        {
            type = "MultiPolygon",
            coordinates = new double[][][][] { [[[100.005, 13], [100.035, 13], [100.035, 15], [100.005, 15], [100.005, 13]]] },
        };
        var data = await library.DataAsync(
            "query($g: Geometry!) { books(where: { printedAt: { within: { geometry: $g } } }, order: { code: ASC }) { nodes { code } } }",
            new { g = geometry });
        Assert.Equal(["B-001", "B-002", "B-003"], data.At("books", "nodes").Texts("code"));
    }

    [Theory]
    [InlineData("{ type: Polygon, coordinates: [[[100, 13], [101, 13], [101, 14]]] }")]
    [InlineData("{ type: Polygon, coordinates: [[[100, 13], [101, 13], [101, 14], [100, 14]]] }")]
    [InlineData("{ type: Polygon, coordinates: [[[100, 13], [101, 14], [101, 13], [100, 14], [100, 13]]] }")]
    [InlineData("{ type: Point, coordinates: [14, 100] }")]
    [InlineData("{ type: Point, coordinates: [100, 14, 5] }")]
    [InlineData("{ type: Point, coordinates: [1e308, 14] }")]
    [InlineData("{ type: Point, coordinates: [\"NaN\", 14] }")]
    [InlineData("{ type: Point, coordinates: [[100, 14]] }")]
    [InlineData("{ type: Circle, coordinates: [100, 14] }")]
    [InlineData("{ coordinates: [100, 14] }")]
    [InlineData("{ type: Polygon, coordinates: [] }")]
    [InlineData("{ type: Polygon }")]
    public async Task Where_GeometryThatIsNone_IsRefusedWithAReason(string geometry)
    {
        var answer = await library.AskAsync(
            $"{{ books(where: {{ printedAt: {{ within: {{ geometry: {geometry} }} }} }}) {{ nodes {{ code }} }} }}");
        Assert.Equal("VALIDATION_FAILED", answer.GetProperty("errors")[0].At("extensions", "code").GetString());
    }

    [Fact]
    public async Task Where_GeometryWithTooManyPoints_IsRefused()
    {
        var ring = Enumerable.Range(0, 50_001).Select(i => new[] { 100 + (i * 0.00001), 14 }).ToArray();
        Assert.Equal("LIMIT_EXCEEDED", await library.CodeAsync(
            "query($g: Geometry!) { books(where: { printedAt: { intersects: { geometry: $g } } }) { nodes { code } } }",
            new { g = new { type = "LineString", coordinates = ring } }));
    }

    [Fact]
    public async Task Where_DistanceWithoutABound_IsRefused() => Assert.Equal("VALIDATION_FAILED", await library.CodeAsync(
        "{ books(where: { printedAt: { distance: { geometry: { type: Point, coordinates: [100, 14] } } } }) { nodes { code } } }"));

    [Fact]
    public async Task PrintedAt_Selected_IsGeoJson()
    {
        var data = await library.DataAsync("{ bookByCode(code: \"B-003\") { printedAt { __typename type coordinates bbox crs } } }");
        Assert.Equal(
            """{"__typename":"GeoJSONPointType","type":"Point","coordinates":[100.03,14],"bbox":[100.03,14,100.03,14],"crs":4326}""",
            data.At("bookByCode", "printedAt").GetRawText());
    }

    private async Task<IEnumerable<int>> NumbersAsync(string where)
    {
        var data = await library.DataAsync($"{{ books(where: {{ {where} }}, order: {{ code: ASC }}) {{ nodes {{ code }} }} }}");
        return data.At("books", "nodes").EnumerateArray()
            .Select(n => int.Parse(n.GetProperty("code").GetString()![2..], System.Globalization.CultureInfo.InvariantCulture));
    }
}
