using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Partners;

[Trait("Database", "both")]
public sealed class RegisteringPartners : IAsyncLifetime
{
    private const string Merge =
        """
        mutation($input: MergePartnersInput!) { mergePartners(input: $input) {
          partnerChange { id kind reason madeBy movedEngagementCount partner { id version engagements { totalCount } places { id } } other { id mergedInto { id } } }
          errors { __typename ... on Error { message } } } }
        """;

    private const string Undo =
        """
        mutation($input: UndoPartnerChangeInput!) { undoPartnerChange(input: $input) {
          partnerChange { undoneAt partner { engagements { totalCount } } other { engagements { totalCount } mergedInto { id } } }
          errors { __typename ... on Error { message } } } }
        """;

    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
        await _application.CreateSiteAsync("67-0002");
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Organisation_ThatIsRegistered_IsShownAsItWasSent()
    {
        var partner = (await RegisterAsync(new
        {
            nameTh = "บริษัท สยามฟาร์ม จำกัด",
            sector = "PRIVATE",
            provinceCode = "67",
            juristicNumber = "0105536000313",
            website = "siamfarm.example.org",
            address = "1 ถ.สุข ติดต่อ นายสมชาย ใจดี 0812345678",
        })).At("partner");
        Assert.Equal(("PRIVATE", "COMPANY", "0105536000313"), (partner.Text("sector"), partner.Text("kind"), partner.Text("juristicNumber")));
        Assert.Equal("https://siamfarm.example.org", partner.Text("website"));
        Assert.DoesNotContain("สมชาย", partner.Text("address"), StringComparison.Ordinal);
        Assert.DoesNotContain("12345", partner.Text("address"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "nameTh": "นายสมชาย ใจดี", "sector": "PEOPLE", "provinceCode": "67" }""", "nameTh")]
    [InlineData("""{ "nameTh": " ", "sector": "PEOPLE", "provinceCode": "67" }""", "nameTh")]
    [InlineData("""{ "nameTh": "กลุ่ม ก", "sector": "PEOPLE", "provinceCode": "99" }""", "provinceCode")]
    [InlineData("""{ "nameTh": "กลุ่ม ก", "sector": "PEOPLE", "provinceCode": "67", "juristicNumber": "1101700230678" }""", "juristicNumber")]
    [InlineData("""{ "nameTh": "กลุ่ม ก", "sector": "PEOPLE", "provinceCode": "67", "juristicNumber": "0105536000314" }""", "juristicNumber")]
    [InlineData("""{ "nameTh": "กลุ่ม ก", "sector": "PEOPLE", "provinceCode": "67", "website": "javascript:alert(1)" }""", "website")]
    public async Task Organisation_ThatCannotBe_IsRefusedAndNamesItsField(string input, string field)
    {
        var answer = await RegisterAsync(JsonSerializer.Deserialize<JsonElement>(input));
        Assert.Equal(field, Assert.Single(answer.List("errors")).Text("field"));
        Assert.DoesNotContain("สมชาย", answer.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, (await _application.QueryAsync("{ partners { totalCount } }")).Count("partners.totalCount"));
    }

    [Fact]
    public async Task Sector_ThatIsAnEighth_IsNoValueOfTheContract()
    {
        var error = await _application.ErrorAsync(
            """mutation { registerPartner(input: { nameTh: "กลุ่ม ก", sector: MILITARY, provinceCode: "67" }) { partner { id } } }""");
        Assert.Contains("MILITARY", error.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Organisation_OfTheSameNameInTheProvince_IsRefusedUntilItWasLookedAt()
    {
        await _application.RegisterAsync("บริษัท สยามฟาร์ม จำกัด", "PRIVATE");
        var same = new { nameTh = "บจก.สยามฟาร์ม", sector = "PRIVATE", provinceCode = "67" };
        Assert.Equal("ConflictError", Assert.Single((await RegisterAsync(same)).List("errors")).Text("__typename"));
        Assert.True((await RegisterAsync(new { same.nameTh, same.sector, same.provinceCode, despiteDuplicates = true })).IsNull("errors"));
        await _application.RegisterAsync("บจก.สยามฟาร์ม", "PRIVATE", "65");

        var pairs = (await _application.QueryAsync(
            "{ partnerDuplicates { totalCount nodes { reason first { nameTh } second { nameTh } } } }")).List("partnerDuplicates.nodes");

        Assert.Equal(["SAME_NAME_IN_PROVINCE", "SAME_NAME_ELSEWHERE"], pairs.Select(pair => pair.Text("reason")));
    }

    [Fact]
    public async Task Merge_MovesWhatTheOtherDidAndCanBeTakenBack()
    {
        var (keepId, mergeId) = await TwoEngagedAsync();
        var change = (await MergeAsync(keepId, mergeId)).At("partnerChange");
        Assert.Equal((1, 2), (change.Count("movedEngagementCount"), change.Count("partner.engagements.totalCount")));
        Assert.Equal(2, change.List("partner.places").Count);
        Assert.Equal(keepId, change.Text("other.mergedInto.id"));
        Assert.Equal(1, (await _application.QueryAsync("{ partners { totalCount } }")).Count("partners.totalCount"));

        var undone = (await _application.QueryAsync(Undo, new { input = new { changeId = change.Text("id") } })).At("undoPartnerChange.partnerChange");

        Assert.Equal((1, 1), (undone.Count("partner.engagements.totalCount"), undone.Count("other.engagements.totalCount")));
        Assert.True(undone.IsNull("other.mergedInto"));
        Assert.Empty((await _application.QueryAsync("{ partnerDuplicates { nodes { reason } } }")).List("partnerDuplicates.nodes"));
    }

    [Fact]
    public async Task Merge_OfTwoSectorsOrOfOneOrOfWhatWasMerged_IsRefused()
    {
        var (keepId, mergeId) = await TwoEngagedAsync();
        var temple = await _application.RegisterAsync("วัดสยาม", "RELIGIOUS");
        Assert.Equal("ValidationError", (await MergeAsync(keepId, temple)).List("errors")[0].Text("__typename"));
        Assert.Equal("ValidationError", (await MergeAsync(keepId, keepId)).List("errors")[0].Text("__typename"));
        await MergeAsync(keepId, mergeId);
        Assert.Equal("ConflictError", (await MergeAsync(keepId, mergeId)).List("errors")[0].Text("__typename"));
    }

    [Fact]
    public async Task Merge_UnderALaterOne_IsTakenBackOnlyAfterIt()
    {
        var (keepId, mergeId) = await TwoEngagedAsync();
        var third = await _application.RegisterAsync("บจก.สยามฟาร์ม", "PRIVATE", "50");
        var first = (await MergeAsync(keepId, mergeId)).Text("partnerChange.id");
        var second = (await MergeAsync(third, keepId)).Text("partnerChange.id");
        Assert.Equal("ConflictError", (await UndoAsync(first)).List("errors")[0].Text("__typename"));
        Assert.True((await UndoAsync(second)).IsNull("errors"));
        Assert.True((await UndoAsync(first)).IsNull("errors"));
        Assert.Equal("ConflictError", (await UndoAsync(first)).List("errors")[0].Text("__typename"));
    }

    [Fact]
    public async Task Split_GivesTheNewOneItsEngagementsAndCanBeTakenBack()
    {
        var partnerId = await _application.RegisterAsync("บริษัท สยามฟาร์ม จำกัด", "PRIVATE");
        await _application.EngageAsync(partnerId, "67-0001");
        var mine = (await _application.EngageAsync(partnerId, "67-0002")).Text("id");
        const string Split =
            """
            mutation($input: SplitPartnerInput!) { splitPartner(input: $input) {
              partnerChange { id partner { engagements { totalCount } } other { id nameTh engagements { nodes { site { code } } } } }
              errors { __typename ... on Error { message } } } }
            """;
        var input = new { partnerId, nameTh = "บริษัท สยามฟาร์ม จำกัด", provinceCode = "65", engagementIds = new[] { mine }, reason = "คนละบริษัท" };

        var change = (await _application.QueryAsync(Split, new { input })).At("splitPartner.partnerChange");

        Assert.Equal(["67-0002"], change.Texts("other.engagements.nodes", "site.code"));
        Assert.Equal(1, change.Count("partner.engagements.totalCount"));
        Assert.Empty((await _application.QueryAsync("{ partnerDuplicates { nodes { reason } } }")).List("partnerDuplicates.nodes"));
        Assert.Equal("ValidationError", (await _application.QueryAsync(Split, new { input })).List("splitPartner.errors")[0].Text("__typename"));

        var undone = await UndoAsync(change.Text("id"));

        Assert.Equal(2, undone.Count("partnerChange.partner.engagements.totalCount"));
        Assert.Equal(partnerId, undone.Text("partnerChange.other.mergedInto.id"));
    }

    [Theory]
    [InlineData("""mutation { registerPartner(input: { nameTh: "กลุ่ม ก", sector: PEOPLE, provinceCode: "67" }) { partner { id } } }""")]
    [InlineData("""mutation { mergePartners(input: { keepId: "UGFydG5lcjox", mergeId: "UGFydG5lcjoy", reason: "x" }) { partnerChange { id } } }""")]
    [InlineData("""mutation { commitContribution(input: { kind: MONEY }) { engagement { id } } }""")]
    [InlineData("{ partnerDuplicates { totalCount } }")]
    [InlineData("{ partnerChanges { totalCount } }")]
    [InlineData("{ partners { nodes { mergedInto { id } } } }")]
    public async Task Public_AskingForWhatIsTheAdministrators_IsRefused(string operation)
    {
        await using var open = await _application.ServeToAsync(Caller.Public);
        Assert.StartsWith("AUTH_", (await open.ErrorAsync(operation)).Text("extensions.code"), StringComparison.Ordinal);
    }

    private async Task<(string KeepId, string MergeId)> TwoEngagedAsync()
    {
        var keepId = await _application.RegisterAsync("บริษัท สยามฟาร์ม จำกัด", "PRIVATE");
        var mergeId = await _application.RegisterAsync("บจก.สยามฟาร์ม", "PRIVATE", "65");
        await _application.EngageAsync(keepId, "67-0001");
        await _application.EngageAsync(mergeId, "67-0002");
        return (keepId, mergeId);
    }

    private async Task<JsonElement> RegisterAsync(object input) =>
        (await _application.QueryAsync(PartnerBoard.Register, new { input })).At("registerPartner");

    private async Task<JsonElement> MergeAsync(string keepId, string mergeId) =>
        (await _application.QueryAsync(Merge, new { input = new { keepId, mergeId, reason = "บริษัทเดียวกัน" } })).At("mergePartners");

    private async Task<JsonElement> UndoAsync(string? changeId) =>
        (await _application.QueryAsync(Undo, new { input = new { changeId } })).At("undoPartnerChange");
}
