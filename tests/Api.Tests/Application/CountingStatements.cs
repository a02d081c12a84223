namespace Sedz.Api.Tests.Application;

/// <summary>A page costs a fixed number of statements, however many rows it has.</summary>
[Trait("Database", "both")]
[Collection(DemoCountryGroup.Name)]
public sealed class CountingStatements(DemoCountry country)
{
    private readonly SedzApplication _application = country.Application;

    [Theory]
    [InlineData("sites(first: $n) { nodes { code nameTh area { text } eligibility { status } } }", 1)]
    [InlineData("sites(first: $n) { totalCount nodes { code } }", 2)]
    [InlineData("sites(first: $n) { nodes { code province { nameTh cluster { nameTh } } round { fiscalYear } } }", 4)]
    [InlineData("sites(first: $n) { nodes { code documents { kind number } nominations { channel } } }", 3)]
    [InlineData("sites(first: $n) { nodes { documents { kind } some: documents(first: 1, where: { kind: { eq: NS4 } }) { number } } }", 3)]
    [InlineData("siteRanking(first: $n) { totalCount nodes { rank score reason { th } components { indicators { key } } } }", 0)]
    [InlineData("siteRanking(first: $n) { nodes { rank site { code nameTh province { nameTh } } components { value } } }", 2)]
    [InlineData("siteRanking(first: $n, where: { landType: { neq: PEOPLE } }) { nodes { rank site { code documents { kind } } } }", 3)]
    [InlineData("notYetRanked(first: $n) { nodes { rankIfCured findings { th } site { code nominations { channel } } } }", 2)]
    public async Task Page_OfTenAndOfFifty_CostsTheSame(string field, int statements)
    {
        // The ranking is read once for each state of the database; ask once before counting.
        await _application.QueryAsync("{ siteRanking(first: 1) { totalCount } }");
        var query = $"query ($n: Int) {{ {field} }}";
        Assert.Equal(statements, await _application.CountStatementsAsync(query, new { n = 10 }));
        Assert.Equal(statements, await _application.CountStatementsAsync(query, new { n = 50 }));
    }

    [Fact]
    public async Task Ranking_UnderOtherWeights_ReadsNothingAgain()
    {
        await _application.QueryAsync("{ siteRanking(first: 1) { totalCount } }");
        Assert.Equal(0, await _application.CountStatementsAsync("{ siteRanking(weights: { readiness: 3 }) { nodes { score } } }"));
    }

    [Fact]
    public async Task Provinces_WithTheirGroupsAndOutlines_CostThreeStatements() =>
        Assert.Equal(3, await _application.CountStatementsAsync("{ provinces { nameTh cluster { nameTh } boundary { type } } }"));
}
