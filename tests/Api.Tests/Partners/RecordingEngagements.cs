using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Partners;

[Trait("Database", "both")]
public sealed class RecordingEngagements : IAsyncLifetime
{
    private SedzApplication _application = null!;
    private string _partner = "";
    private string _site = "";

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
        await _application.CreateSiteAsync("67-0002", site => site.Published = false);
        _partner = await _application.RegisterAsync("มูลนิธิเขียว", "CIVIL_SOCIETY");
        _site = await _application.SiteIdAsync("67-0001");
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Commitment_ToANewEngagement_IsShownAtSiteAndOrganisation()
    {
        await _application.EngageAsync(_partner, "67-0001", kind: "MONEY", amount: 250_000.50m, unit: "BAHT");
        var site = (await _application.QueryAsync(
            """
            { site(by: { code: "67-0001" }) {
                engagements { totalCount nodes { role roleText { th } expectedSectors status agreedOn commitments { kind amount unit deliveredAmount } } }
                partners { sector roles standing partner { nameTh engagements { totalCount } } } } }
            """)).At("site");
        var engagement = Assert.Single(site.List("engagements.nodes"));
        Assert.Equal(("LEARNING", "AGREED", "2021-12-01"), (engagement.Text("role"), engagement.Text("status"), engagement.Text("agreedOn")));
        var commitment = Assert.Single(engagement.List("commitments"));
        Assert.Equal(250_000.5, commitment.Number("amount"));
        Assert.True(commitment.IsNull("deliveredAmount"));
        Assert.Equal("มูลนิธิเขียว", Assert.Single(site.List("partners")).Text("partner.nameTh"));
    }

    [Fact]
    public async Task Delivery_IsRecordedAndCompletesTheEngagement()
    {
        var engagement = await _application.EngageAsync(_partner, "67-0001", kind: "LABOUR", amount: 10, unit: "PERSON_DAY");
        var commitmentId = engagement.List("commitments")[0].Text("id");
        var delivered = (await _application.QueryAsync(
            """
            mutation($input: RecordDeliveryInput!) { recordDelivery(input: $input) {
              engagement { status deliveredOn agreedOn attestation evidence version commitments { deliveredAmount deliveredOn } }
              errors { __typename } } }
            """,
            new
            {
                input = new
                {
                    commitmentId, deliveredAmount = 12, deliveredOn = "2021-12-10", completes = true, attestation = "VERIFIED", evidence = "โทร 0812345678",
                },
            })).At("recordDelivery.engagement");
        Assert.Equal(("DELIVERED", "2021-12-10", "2021-12-01"), (delivered.Text("status"), delivered.Text("deliveredOn"), delivered.Text("agreedOn")));
        Assert.Equal(12, delivered.List("commitments")[0].Number("deliveredAmount"));
        Assert.DoesNotContain("812345", delivered.Text("evidence"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "kind": "MONEY" }""", null)]
    [InlineData("""{ "kind": "MONEY", "role": "SKILLS", "amount": -1, "unit": "BAHT" }""", "amount")]
    [InlineData("""{ "kind": "MONEY", "role": "SKILLS", "amount": 1, "unit": "RAI" }""", "unit")]
    [InlineData("""{ "kind": "LAND", "role": "SKILLS", "amount": 1, "unit": "BAHT" }""", "unit")]
    [InlineData("""{ "kind": "MATERIALS", "role": "SKILLS", "amount": 1, "unit": "OTHER" }""", "unitText")]
    [InlineData("""{ "kind": "MATERIALS", "role": "SKILLS", "startsOn": "2022-02-01", "endsOn": "2022-01-01" }""", "endsOn")]
    [InlineData("""{ "kind": "MATERIALS", "role": "SKILLS", "on": "2022-02-01" }""", "on")]
    public async Task Commitment_ThatCannotBe_IsRefusedAndNothingIsWritten(string text, string? field)
    {
        var input = JsonSerializer.Deserialize<Dictionary<string, object>>(text)!;
        (input["partnerId"], input["siteId"]) = (_partner, _site);
        var answer = (await _application.QueryAsync(PartnerBoard.Commit, new { input })).At("commitContribution");
        Assert.Equal(field, Assert.Single(answer.List("errors")).Text("field"));
        Assert.Equal(0, (await _application.QueryAsync("{ engagements { totalCount } }")).Count("engagements.totalCount"));
    }

    [Fact]
    public async Task Engagements_AreFilteredAndSortedByTheirOwnAndTheirOrganisationsFields()
    {
        var other = await _application.RegisterAsync("วัดเขาน้อย", "RELIGIOUS");
        await _application.EngageAsync(_partner, "67-0001", kind: "MONEY", amount: 1_000, unit: "BAHT");
        await _application.EngageAsync(other, "67-0001", role: "PARTICIPATION", kind: "MONEY", amount: 500, unit: "BAHT");
        var data = await _application.QueryAsync(
            """
            {
              bySector: engagements(where: { partner: { sector: { eq: RELIGIOUS } } }) { nodes { role } }
              byAmount: engagements(where: { commitments: { some: { amount: { gt: 600 } } } }) { nodes { role } }
              sorted: engagements(order: [{ partner: { nameTh: ASC } }]) { nodes { partner { nameTh } } }
              partners(where: { engagements: { some: { site: { code: { eq: "67-0001" } } } }, nameTh: { contains: "เขาน้อย" } }, order: [{ nameTh: DESC }]) {
                nodes { nameTh engagements(where: { role: { eq: PARTICIPATION } }) { totalCount } } }
            }
            """);
        Assert.Equal(["PARTICIPATION"], data.Texts("bySector.nodes", "role"));
        Assert.Equal(["LEARNING"], data.Texts("byAmount.nodes", "role"));
        Assert.Equal(["มูลนิธิเขียว", "วัดเขาน้อย"], data.Texts("sorted.nodes", "partner.nameTh"));
        Assert.Equal(1, Assert.Single(data.List("partners.nodes")).Count("engagements.totalCount"));
    }

    [Fact]
    public async Task Public_SeesWhatIsAtPublishedSitesOnly()
    {
        var hidden = await _application.RegisterAsync("บริษัท ซ่อน จำกัด", "PRIVATE");
        await _application.EngageAsync(_partner, "67-0001", amount: 1, unit: "PERSON_DAY");
        await _application.EngageAsync(_partner, "67-0002", amount: 2, unit: "PERSON_DAY");
        var secret = await _application.EngageAsync(hidden, "67-0002", amount: 3, unit: "PERSON_DAY");
        string[] ids = [hidden, secret.Text("id")!, secret.List("commitments")[0].Text("id")!];
        await using var open = await _application.ServeToAsync(Caller.Public);

        var data = await open.QueryAsync(
            """
            query($ids: [ID!]!, $hidden: ID!) {
              partners(first: 5) { totalCount nodes { nameTh places { province { code } } engagements(first: 5) { totalCount nodes { site { code } commitments { amount } } } } }
              engagements { totalCount }
              hidden: partners(where: { nameTh: { contains: "ซ่อน" } }) { totalCount }
              guessed: engagements(where: { commitments: { some: { amount: { gte: 2 } } } }) { totalCount }
              partner(id: $hidden) { nameTh }
              nodes(ids: $ids) { id }
            }
            """,
            new { ids, hidden });

        var partner = Assert.Single(data.List("partners.nodes"));
        Assert.Equal(("มูลนิธิเขียว", 1), (partner.Text("nameTh"), partner.Count("engagements.totalCount")));
        Assert.Equal(["67-0001"], partner.Texts("engagements.nodes", "site.code"));
        Assert.Equal((1, 0, 0), (data.Count("engagements.totalCount"), data.Count("hidden.totalCount"), data.Count("guessed.totalCount")));
        Assert.True(data.IsNull("partner"));
        Assert.All(data.List("nodes"), node => Assert.Equal(JsonValueKind.Null, node.ValueKind));
    }

    [Fact]
    public async Task Sites_WithPartners_AreReadInAsManyStatementsForManyAsForOne()
    {
        await _application.EngageAsync(_partner, "67-0001");
        const string Query = "{ sites(first: 20) { nodes { code partners { sector partner { nameTh } } engagements(first: 5) { nodes { role commitments { kind } } } } } }";
        var one = await _application.CountStatementsAsync(Query);
        for (var i = 3; i < 9; i++)
        {
            await _application.CreateSiteAsync($"67-000{i}");
            await _application.EngageAsync(_partner, $"67-000{i}");
        }

        Assert.Equal(one, await _application.CountStatementsAsync(Query));
    }
}
