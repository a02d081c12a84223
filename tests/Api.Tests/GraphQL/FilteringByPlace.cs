using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

/// <summary>The books were printed at longitude 100 + 0.01 × id, latitude 14; every eighth place is unknown.</summary>
public sealed class FilteringByPlace(LibraryServer library) : IClassFixture<LibraryServer>
{
    private const string Box =
        "{ type: Polygon, coordinates: [[[100.005, 13], [100.055, 13], [100.055, 15], [100.005, 15], [100.005, 13]]] }";

    /// <summary>Its south side runs through the places of the first two books.</summary>
    private const string Edge = "{ type: Polygon, coordinates: [[[100.005, 14], [100.025, 14], [100.025, 15], [100.005, 15], [100.005, 14]]] }";

    [Theory]
    [InlineData($"within: {{ geometry: {Box} }}", new[] { 1, 2, 3, 4, 5 })]
    [InlineData($"intersects: {{ geometry: {Box} }}", new[] { 1, 2, 3, 4, 5 })]
    [InlineData("contains: { geometry: { type: \"Point\", coordinates: [100.03, 14] } }", new[] { 3 })]
    [InlineData("distance: { geometry: { type: Point, coordinates: [100.03, 14] }, lte: 1500 }", new[] { 2, 3, 4 })]
    [InlineData("distance: { geometry: { type: Point, coordinates: [100.03, 14] }, gt: 500, lt: 1500 }", new[] { 2, 4 })]
    [InlineData("distance: { geometry: { type: Point, coordinates: [100.03, 14] }, eq: 0 }", new[] { 3 })]
    [InlineData("distance: { geometry: { type: Point, coordinates: [100.03, 14] }, in: [0], lt: 1 }", new[] { 3 })]
    [InlineData("distance: { geometry: { type: Point, coordinates: [100.03, 14] }, ngt: 1500, neq: 0 }", new[] { 2, 4 })]
    [InlineData("distance: { geometry: { type: Point, coordinates: [100.03, 14] }, buffer: 500, lte: 501 }", new[] { 2, 3, 4 })]
    [InlineData("intersects: { geometry: { type: Point, coordinates: [100.03, 14] }, buffer: 1500 }", new[] { 2, 3, 4 })]
    [InlineData("within: { geometry: { type: Point, coordinates: [100.03, 14] }, buffer: 1500 }", new[] { 2, 3, 4 })]
    [InlineData("within: { geometry: { type: Point, coordinates: [100.03, 14] }, buffer: 0 }", new[] { 3 })]
    [InlineData("within: { geometry: { type: Point, coordinates: [100.03, 14] }, buffer: -0.0 }", new[] { 3 })]
    [InlineData("within: { geometry: { type: Point, coordinates: [100.03, 14] }, buffer: null }", new[] { 3 })]
    [InlineData($"touches: {{ geometry: {Edge} }}", new[] { 1, 2 })]
    [InlineData($"and: [{{ within: {{ geometry: {Box} }} }}, {{ ntouches: {{ geometry: {Edge} }} }}]", new[] { 3, 4, 5 })]
    public async Task Where_ByPlace_SelectsThePlaces(string condition, int[] expected) =>
        Assert.Equal(expected, await NumbersAsync($"printedAt: {{ {condition} }}"));

    [Fact]
    public async Task Where_AreasThatOverlap_LeavesOutThoseInsideOrApart()
    {
        // Square 1 ends at 100.03, where the box begins; 2 and 3 begin before it; 4 lies within.
        const string From103 = "{ type: Polygon, coordinates: [[[100.03, 13], [100.065, 13], [100.065, 15], [100.03, 15], [100.03, 13]]] }";
        Assert.Equal([2, 6], await NumbersAsync($"about: {{ overlaps: {{ geometry: {From103} }} }}"));
        Assert.Equal([1], await NumbersAsync($"about: {{ touches: {{ geometry: {From103} }} }}"));
        Assert.Equal([3, 4], await NumbersAsync($"about: {{ within: {{ geometry: {From103} }} }}"));
        Assert.Equal(
            library.Books.Select(b => b.Id).Where(id => id is not (2 or 6)),
            await NumbersAsync($"about: {{ noverlaps: {{ geometry: {From103} }} }}"));
    }

    [Theory]
    [InlineData(-1, "VALIDATION_FAILED")]
    [InlineData(100_001, "LIMIT_EXCEEDED")]
    public async Task Where_BufferThatIsNone_IsRefused(int buffer, string code) => Assert.Equal(code, await library.CodeAsync(
        $"{{ books(where: {{ printedAt: {{ within: {{ geometry: {Box}, buffer: {buffer} }} }} }}) {{ nodes {{ code }} }} }}"));

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
    [InlineData("{ type: Polygon, coordinates: [[[100, 13], [101, 13], [101, 14]]] }", "at least 4")]
    [InlineData("{ type: Polygon, coordinates: [[[100, 13], [101, 13], [101, 14], [100, 14]]] }", "end where it begins")]
    [InlineData("{ type: Polygon, coordinates: [[[100, 13], [101, 14], [101, 13], [100, 14], [100, 13]]] }", "crosses itself")]
    [InlineData("{ type: Point, coordinates: [14, 100] }", "swapped")]
    [InlineData("{ type: LineString, coordinates: [[100, 14], [14.5, 101]] }", "swapped")]
    [InlineData("{ type: Point, coordinates: [200, 100] }", "off the earth")]
    [InlineData("{ type: Point, coordinates: [100, 14, 5] }", "third number")]
    [InlineData("{ type: Point, coordinates: [1e308, 14] }", "off the earth")]
    [InlineData("{ type: Point, coordinates: [1e999, 14] }", "off the earth")]
    [InlineData("{ type: Point, coordinates: [99999999999999999999999999999999999999999, 14] }", "off the earth")]
    [InlineData("{ type: Point, coordinates: [\"NaN\", 14] }", "is a number")]
    [InlineData("{ type: Point, coordinates: [[100, 14]] }", "third number")]
    [InlineData("{ type: Polygon, coordinates: [[100, 14], [101, 14]] }", "nested")]
    [InlineData("{ type: Point, coordinates: {} }", "nested")]
    [InlineData("{ type: Circle, coordinates: [100, 14] }", "must be Point")]
    [InlineData("{ coordinates: [100, 14] }", "'type' and 'coordinates'")]
    [InlineData("{ type: Polygon, coordinates: [] }", "needs a ring")]
    [InlineData("{ type: MultiPolygon, coordinates: [] }", "no coordinates")]
    [InlineData("{ type: Polygon }", "nested")]
    public async Task Where_GeometryThatIsNone_IsRefusedWithAReasonInBothLanguages(string geometry, string reason)
    {
        var answer = await library.AskAsync(
            $"{{ books(where: {{ printedAt: {{ within: {{ geometry: {geometry} }} }} }}) {{ nodes {{ code }} }} }}");
        var error = answer.GetProperty("errors")[0];
        Assert.Equal("VALIDATION_FAILED", error.At("extensions", "code").GetString());
        Assert.Contains(reason, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Matches("[ก-๙]", error.At("extensions", "messageTh").GetString());
    }

    [Fact]
    public async Task Where_GeometryThatIsNoneInAVariable_IsRefusedWithTheSameReason()
    {
        var answer = await library.AskAsync(
            "query($g: Geometry!) { books(where: { printedAt: { within: { geometry: $g } } }) { nodes { code } } }",
            new { g = new { type = "Point", coordinates = new[] { 14, 100 } } });
        var error = answer.GetProperty("errors")[0];
        Assert.Equal("VALIDATION_FAILED", error.At("extensions", "code").GetString());
        Assert.Contains("swapped", error.GetProperty("message").GetString(), StringComparison.Ordinal);
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
