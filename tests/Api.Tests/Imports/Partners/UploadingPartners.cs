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
            import { onDuplicate duplicateCount writtenCount rows { nodes { duplicateOf verdict { warnings } } } }
            errors { __typename ... on ValidationError { field text { th en } } ... on ImportRefusedError { code } } } }
        """;

    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
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

    [Theory]
    [InlineData("ACTIVITIES", "UPDATE")]
    [InlineData("CONTACTS", "FAIL")]
    public async Task Kind_WithoutThatChoice_IsRefusedWithTheWayToDoIt(string kind, string onDuplicate)
    {
        var error = Assert.Single((await SendAsync(kind, onDuplicate)).List("errors"));
        Assert.Equal(("ValidationError", "onDuplicate"), (error.Text("__typename"), error.Text("field")));
        Assert.Contains("correctActivity", error.Text("text.th"), StringComparison.Ordinal);
    }

    private async Task<JsonElement> SendAsync(string kind, string onDuplicate) => (await _application.SendSheetAsync(
        Upload,
        "ชื่อองค์กร,ภาคส่วน,จังหวัด,ชื่อภาษาอังกฤษ\nวัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,Wat Pa Daed\n",
        ("kind", kind),
        ("onDuplicate", onDuplicate))).At("data.importFile");
}
