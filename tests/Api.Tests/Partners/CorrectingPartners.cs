using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Tests.Partners;

[Trait("Database", "both")]
public sealed class CorrectingPartners : IAsyncLifetime
{
    private const string Correct =
        """
        mutation($input: CorrectPartnerInput!) { correctPartner(input: $input) {
          partner { id nameTh nameEn sector kind juristicNumber website address version
            places { id text province { code } district { code } } engagements { totalCount } }
          errors { __typename ... on Error { message } ... on ValidationError { field text { th en } } ... on ConflictError { text { th en } } } } }
        """;

    private SedzApplication _application = null!;
    private string _id = "";

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await using (var db = await _application.OpenAsync())
        {
            db.Add(new District { Code = "6701", ProvinceCode = "67", NameTh = "เมืองเพชรบูรณ์", NameEn = "Mueang Phetchabun" });
            await db.SaveChangesAsync();
        }

        await _application.CreateSiteAsync("67-0001");
        _id = await _application.RegisterAsync("บจก.สยามฟาร์ม", "PRIVATE");
        await _application.EngageAsync(_id, "67-0001");
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Organisation_ThatIsCorrected_SaysTheNewAndKeepsWhatWasLeftOut()
    {
        var before = (await _application.QueryAsync("{ partners { nodes { places { id } } } }")).List("partners.nodes")[0];
        var partner = (await CorrectAsync(new
        {
            partnerId = _id,
            version = 1,
            reason = "ตามหนังสือรับรอง โทร 081-234-5678",
            nameTh = "ห้างหุ้นส่วนจำกัด สยามฟาร์ม",
            kind = "PARTNERSHIP",
            sector = "PEOPLE",
            juristicNumber = "0-1055-36000-31-3",
            address = "1 ถ.สุข ติดต่อ นายสมชาย ใจดี 0812345678",
            places = new object[] { new { placeCode = "67" }, new { placeCode = "6701", text = "ตลาดกลาง" } },
        })).At("partner");
        Assert.Equal(
            ("ห้างหุ้นส่วนจำกัด สยามฟาร์ม", "PEOPLE", "PARTNERSHIP", "0105536000313", 2),
            (partner.Text("nameTh"), partner.Text("sector"), partner.Text("kind"), partner.Text("juristicNumber"), partner.Count("version")));
        Assert.Equal(1, partner.Count("engagements.totalCount"));
        Assert.Equal(before.List("places")[0].Text("id"), partner.List("places")[0].Text("id"));
        Assert.Equal(("6701", "ตลาดกลาง"), (partner.List("places")[1].Text("district.code"), partner.List("places")[1].Text("text")));
        Assert.DoesNotContain("สมชาย", partner.Text("address"), StringComparison.Ordinal);

        var again = (await CorrectAsync(new
        {
            partnerId = _id, version = 2, reason = "ย้าย", juristicNumber = (string?)null, places = new[] { new { placeCode = "65" } },
        })).At("partner");
        Assert.Equal(("ห้างหุ้นส่วนจำกัด สยามฟาร์ม", true), (again.Text("nameTh"), again.IsNull("juristicNumber")));
        Assert.Equal(["65"], again.Texts("places", "province.code"));

        var changes = (await _application.QueryAsync("{ partnerChanges { nodes { kind reason madeBy partner { id } other { id } } } }"))
            .List("partnerChanges.nodes");
        Assert.Equal(["CORRECTION", "CORRECTION"], changes.Select(change => change.Text("kind")));
        Assert.Equal((_id, _id, "administrator"), (changes[0].Text("partner.id"), changes[0].Text("other.id"), changes[0].Text("madeBy")));
        Assert.DoesNotContain("234", changes[0].Text("reason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contact_ThatIsCorrected_StandsEncryptedAndInNoAnswer()
    {
        var contact = new { name = "สมหญิง รักไทย", phone = "081-234-5678", email = "somying@example.org" };
        var answer = await CorrectAsync(new { partnerId = _id, version = 1, reason = "ผู้ประสานงานใหม่", contact });
        Assert.True(answer.IsNull("errors"));
        Assert.DoesNotContain("สมหญิง", answer.ToString(), StringComparison.Ordinal);
        Assert.Equal(["+66812345678", "somying@example.org", "สมหญิง รักไทย"], await ContactAsync());

        await CorrectAsync(new { partnerId = _id, version = 2, reason = "ไม่มีผู้ประสานงาน", nameEn = "Siam Farm" });
        Assert.Equal(3, (await ContactAsync()).Count);
        await CorrectAsync(new { partnerId = _id, version = 3, reason = "ไม่มีผู้ประสานงาน", contact = (object?)null });
        Assert.Empty(await ContactAsync());
    }

    [Theory]
    [InlineData("""{ "nameTh": "นายสมชาย ใจดี" }""", "nameTh")]
    [InlineData("""{ "nameTh": " " }""", "nameTh")]
    [InlineData("""{ "juristicNumber": "0105536000314" }""", "juristicNumber")]
    [InlineData("""{ "juristicNumber": "1101700230678" }""", "juristicNumber")]
    [InlineData("""{ "website": "javascript:alert(1)" }""", "website")]
    [InlineData("""{ "places": [] }""", "places")]
    [InlineData("""{ "places": [{ "placeCode": "6799" }] }""", "places")]
    [InlineData("""{ "places": [{ "placeCode": "x" }] }""", "places")]
    [InlineData("""{ "contact": { "phone": "12" } }""", "contact.phone")]
    [InlineData("""{ "contact": { "email": "nobody" } }""", "contact.email")]
    [InlineData("""{ "reason": " ", "nameEn": "x" }""", "reason")]
    public async Task Correction_ThatCannotBe_IsRefusedAndChangesNothing(string change, string field)
    {
        var input = new Dictionary<string, object?>
        {
            ["partnerId"] = _id, ["version"] = 1, ["reason"] = "แก้", ["sector"] = "MEDIA", ["contact"] = new { name = "สมหญิง" },
        };
        foreach (var (key, value) in JsonSerializer.Deserialize<Dictionary<string, object?>>(change)!) input[key] = value;
        var error = Assert.Single((await CorrectAsync(input)).List("errors"));
        Assert.Equal(("ValidationError", field), (error.Text("__typename"), error.Text("field")));
        Assert.DoesNotContain("สมชาย", error.ToString(), StringComparison.Ordinal);
        var partner = (await _application.QueryAsync("{ partners { nodes { sector version } } }")).List("partners.nodes")[0];
        Assert.Equal(("PRIVATE", 1), (partner.Text("sector"), partner.Count("version")));
        Assert.Empty(await ContactAsync());
    }

    [Fact]
    public async Task Correction_OfAnOlderVersionOrOfWhatWasMergedOrIntoATwin_IsRefused()
    {
        var twin = await _application.RegisterAsync("บริษัท ทองดี จำกัด", "PRIVATE");
        var stale = await CorrectAsync(new { partnerId = _id, version = 7, reason = "แก้", nameEn = "x" });
        Assert.Contains("version 1", Assert.Single(stale.List("errors")).Text("text.en"), StringComparison.Ordinal);
        var same = new { partnerId = _id, version = 1, reason = "แก้", nameTh = "บจก. ทองดี" };
        Assert.Contains("ทองดี", Assert.Single((await CorrectAsync(same)).List("errors")).Text("text.th"), StringComparison.Ordinal);
        Assert.True((await CorrectAsync(new { same.partnerId, same.version, same.reason, same.nameTh, despiteDuplicates = true })).IsNull("errors"));

        await _application.QueryAsync(
            "mutation($input: MergePartnersInput!) { mergePartners(input: $input) { partnerChange { id } } }",
            new { input = new { keepId = twin, mergeId = _id, reason = "เดียวกัน" } });
        var merged = await CorrectAsync(new { partnerId = _id, version = 3, reason = "แก้", nameEn = "x" });
        Assert.Equal("ConflictError", Assert.Single(merged.List("errors")).Text("__typename"));
        Assert.Equal("NotFoundError", (await CorrectAsync(new { partnerId = "UGFydG5lcjo5OTk=", version = 1, reason = "แก้" }))
            .List("errors")[0].Text("__typename"));
    }

    [Fact]
    public async Task Merge_BeforeACorrection_CanStillBeTakenBackAndTheCorrectionCannot()
    {
        var other = await _application.RegisterAsync("บริษัท ทองดี จำกัด", "PRIVATE", "65");
        var merge = (await _application.QueryAsync(
            "mutation($input: MergePartnersInput!) { mergePartners(input: $input) { partnerChange { id } } }",
            new { input = new { keepId = _id, mergeId = other, reason = "เดียวกัน" } })).Text("mergePartners.partnerChange.id");
        await CorrectAsync(new { partnerId = _id, version = 2, reason = "แก้", nameEn = "Siam Farm" });
        var correction = (await _application.QueryAsync("{ partnerChanges(where: { kind: { eq: CORRECTION } }) { nodes { id } } }"))
            .List("partnerChanges.nodes")[0].Text("id");
        Assert.Equal("ConflictError", Assert.Single((await UndoAsync(correction)).List("errors")).Text("__typename"));
        Assert.True((await UndoAsync(merge)).IsNull("errors"));
    }

    [Fact]
    public async Task Public_CannotCorrectAndReadsNoContact()
    {
        await using var open = await _application.ServeToAsync(Caller.Public);
        var error = await open.ErrorAsync(Correct, new { input = new { partnerId = _id, version = 1, reason = "แก้", nameEn = "x" } });
        Assert.StartsWith("AUTH_", error.Text("extensions.code"), StringComparison.Ordinal);
        Assert.Contains("contact", (await open.ErrorAsync("{ partners { nodes { contact } } }")).Text("message"), StringComparison.Ordinal);
    }

    private async Task<JsonElement> CorrectAsync(object input) =>
        (await _application.QueryAsync(Correct, new { input })).At("correctPartner");

    private async Task<JsonElement> UndoAsync(string? changeId) => (await _application.QueryAsync(
        "mutation($input: UndoPartnerChangeInput!) { undoPartnerChange(input: $input) { partnerChange { id } errors { __typename } } }",
        new { input = new { changeId } })).At("undoPartnerChange");

    private async Task<List<string>> ContactAsync()
    {
        await using var db = await _application.OpenAsync();
        var kept = await db.PersonalDetails.Where(d => d.Subject == PersonalSubject.Partner).Select(d => d.Ciphertext).ToListAsync();
        var vault = _application.Services.GetRequiredService<PersonalDataVault>();
        return [.. kept.Select(vault.Unprotect).Order(StringComparer.Ordinal)];
    }
}
