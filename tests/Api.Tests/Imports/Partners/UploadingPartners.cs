using System.Text.Json;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.Partners;

namespace Sedz.Api.Tests.Imports.Partners;

/// <summary>What a front end does with a sheet of partners that are there already.</summary>
[Trait("Database", "both")]
public sealed class UploadingPartners : IAsyncLifetime
{
    private const string Upload =
        """
        mutation ($file: Upload!, $kind: ImportKind!, $onDuplicate: OnDuplicate!) {
          importFile(input: { file: $file, kind: $kind, onDuplicate: $onDuplicate }) {
            import { id onDuplicate duplicateCount writtenCount rows { nodes { duplicateOf verdict { warnings } } } }
            errors { __typename ... on ValidationError { field text { th en } } ... on ImportRefusedError { code } } } }
        """;

    private const string Undo =
        """
        mutation ($id: ID!) { undoImport(input: { importId: $id }) { import { state } errors { ... on ImportRefusedError { code } } } }
        """;

    private const string Temple = "ชื่อองค์กร,ภาคส่วน,จังหวัด,ชื่อภาษาอังกฤษ\nวัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,Wat Pa Daed\n";

    private const string Heading = "ชื่อองค์กร,ภาคส่วน,จังหวัด,ชื่อภาษาอังกฤษ,รหัสพื้นที่,บทบาท,สถานะ\n";

    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
        await _application.RegisterAsync("วัดป่าแดด", "RELIGIOUS");
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Sheet_ThatIsToUpdate_ChangesWhatIsThereAndSaysSo()
    {
        var import = (await SendAsync("PARTNERS", "UPDATE")).At("import");
        Assert.Equal(("UPDATE", 1, 1), (import.Text("onDuplicate"), import.Count("duplicateCount"), import.Count("writtenCount")));
        Assert.StartsWith("P", import.List("rows.nodes")[0].Text("duplicateOf"), StringComparison.Ordinal);
        var partner = (await _application.QueryAsync("{ partners { nodes { nameEn version } } }")).List("partners.nodes")[0];
        Assert.Equal(("Wat Pa Daed", 2), (partner.Text("nameEn"), partner.Count("version")));
    }

    [Fact]
    public async Task Sheet_ThatIsToFail_WritesNothing()
    {
        var error = Assert.Single((await SendAsync("PARTNERS", "FAIL")).List("errors"));
        Assert.Equal(("ImportRefusedError", "duplicates_found"), (error.Text("__typename"), error.Text("code")));
        Assert.True((await _application.QueryAsync("{ partners { nodes { nameEn } } }")).List("partners.nodes")[0].IsNull("nameEn"));
    }

    [Fact]
    public async Task Import_ThatLaterImportsUpdated_CanBeTakenBackOnceTheyAre()
    {
        var made = await SendForIdAsync("SKIP", Foundation("", "เสนอ"));
        var first = await SendForIdAsync("UPDATE", Foundation("Green Hand", "ตกลง"), Foundation("Green Hands", "ตกลง"));
        var second = await SendForIdAsync("UPDATE", Foundation("Green Hands Foundation", "ส่งมอบ"));

        Assert.Equal("changed_since", await UndoAsync(made));
        Assert.Equal("changed_since", await UndoAsync(first));
        Assert.Equal("UNDONE", await UndoAsync(second));
        Assert.Equal("changed_since", await UndoAsync(made));
        Assert.Equal("UNDONE", await UndoAsync(first));
        var again = await SendForIdAsync("UPDATE", Foundation("Green", "เสนอ"));
        Assert.Equal("changed_since", await UndoAsync(made));
        Assert.Equal("UNDONE", await UndoAsync(again));
        const string Partners = "{ partners { totalCount nodes { nameEn version engagements { nodes { status version } } } } }";
        var foundation = (await _application.QueryAsync(Partners)).List("partners.nodes")[1];
        Assert.Equal((true, 9), (foundation.IsNull("nameEn"), foundation.Count("version")));
        var engagement = foundation.List("engagements.nodes")[0];
        Assert.Equal(("OFFERED", 5), (engagement.Text("status"), engagement.Count("version")));

        Assert.Equal("UNDONE", await UndoAsync(made));
        Assert.Equal(1, (await _application.QueryAsync(Partners)).Count("partners.totalCount"));
    }

    [Fact]
    public async Task Import_WhoseOrganisationAPersonCorrectedBeforeAnUndoneImport_StaysRefused()
    {
        var made = await SendForIdAsync("SKIP", Foundation("", "เสนอ"));
        var id = (await _application.QueryAsync("{ partners { nodes { id } } }")).List("partners.nodes")[1].Text("id");
        await _application.QueryAsync(
            "mutation($input: CorrectPartnerInput!) { correctPartner(input: $input) { partner { version } } }",
            new { input = new { partnerId = id, version = 1, reason = "แก้", website = "green.example.org" } });
        var update = await SendForIdAsync("UPDATE", Foundation("Green Hands", "ตกลง"));
        Assert.Equal("UNDONE", await UndoAsync(update));
        Assert.Equal("changed_since", await UndoAsync(made));
    }

    [Theory]
    [InlineData("ACTIVITIES", "UPDATE")]
    [InlineData("CONTACTS", "FAIL")]
    public async Task Kind_WithoutThatChoice_IsRefusedWithTheWayToDoIt(string kind, string onDuplicate)
    {
        var error = Assert.Single((await SendAsync(kind, onDuplicate)).List("errors"));
        Assert.Equal(("ValidationError", "onDuplicate"), (error.Text("__typename"), error.Text("field")));
        Assert.Contains("correctActivity", error.Text("text.th"), StringComparison.Ordinal);
    }

    private static string Foundation(string nameEn, string status) =>
        $"มูลนิธิเขียว,ภาคประชาสังคม,เพชรบูรณ์,{nameEn},67-0001,การเรียนรู้,{status}\n";

    private async Task<string> SendForIdAsync(string onDuplicate, params string[] rows)
    {
        var import = (await SendAsync("PARTNERS", onDuplicate, Heading + string.Concat(rows))).At("import");
        Assert.Equal(rows.Length, import.Count("writtenCount"));
        return import.Text("id")!;
    }

    /// <summary>The state that the import is in; or why it was not taken back.</summary>
    private async Task<string?> UndoAsync(string importId)
    {
        var answer = (await _application.QueryAsync(Undo, new { id = importId })).At("undoImport");
        return answer.IsNull("errors") ? answer.Text("import.state") : Assert.Single(answer.List("errors")).Text("code");
    }

    private async Task<JsonElement> SendAsync(string kind, string onDuplicate, string csv = Temple) =>
        (await _application.SendSheetAsync(Upload, csv, ("kind", kind), ("onDuplicate", onDuplicate))).At("data.importFile");
}
