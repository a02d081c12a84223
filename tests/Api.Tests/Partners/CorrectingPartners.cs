using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Access;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Partners;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Imports;
using Sedz.Schema.Partners;
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
    public async Task Correction_ThatWasMade_SaysWhatStoodBeforeFieldByFieldAndNothingOfTheContact()
    {
        await CorrectAsync(
            new { partnerId = _id, version = 1, reason = "ผู้ประสานงาน", contact = new { name = "สมหญิง รักไทย", phone = "081-234-5678" } });
        await CorrectAsync(new
        {
            partnerId = _id,
            version = 2,
            reason = "ตามหนังสือรับรอง",
            nameTh = "หจก. สยามฟาร์ม",
            sector = "PEOPLE",
            kind = "PARTNERSHIP",
            website = "siam.example.org",
            places = new object[] { new { placeCode = "67" }, new { placeCode = "6701", text = "ตลาดกลาง" } },
            contact = new { name = "สมชาย ใจดี", email = "somchai@example.org" },
        });

        var corrected = (await ChangesAsync())[1].List("corrected");
        Assert.Equal(
            [
                ("nameTh", "ชื่อองค์กร", "บจก.สยามฟาร์ม", "หจก. สยามฟาร์ม"),
                ("sector", "ภาคส่วน", "PRIVATE", "PEOPLE"),
                ("kind", "ประเภทองค์กร", "COMPANY", "PARTNERSHIP"),
                ("website", "เว็บไซต์", null, "https://siam.example.org"),
                ("places", "สถานที่", "67", "67, 6701 ตลาดกลาง"),
                ("contact.name", "ผู้ติดต่อ", "xxx", "xxx"),
                ("contact.phone", "โทรศัพท์", "xxx", null),
                ("contact.email", "อีเมล", null, "xxx"),
            ],
            corrected.Select(field => (field.Text("field"), field.Text("heading.th"), field.Text("before"), field.Text("after"))));
        Assert.Equal(["Organisation", "Sector"], corrected.Take(2).Select(field => field.Text("heading.en")));
        Assert.All(corrected, field => Assert.Equal(
            field.Text("field")!.StartsWith("contact.", StringComparison.Ordinal), field.At("heldBack").GetBoolean()));

        await using var db = await _application.OpenAsync();
        var kept = await db.PartnerChanges.OrderBy(c => c.Id).ToListAsync();
        Assert.All(kept, change => Assert.DoesNotMatch("สมหญิง|สมชาย|81.?234|somchai", change.Correction));
        Assert.Null(kept[0].PersonalBeforeCiphertext);
        var former = JsonSerializer.Deserialize<JsonElement>(Vault.Unprotect(kept[1].PersonalBeforeCiphertext!));
        Assert.Equal("สมหญิง รักไทย", former.Text("Name"));
        Assert.Equal(-1, kept[1].PersonalBeforeCiphertext!.AsSpan().IndexOf("สมหญิง"u8));
    }

    [Fact]
    public async Task Correction_TakenBack_PutsBackRecordPlacesAndContact()
    {
        await CorrectAsync(
            new { partnerId = _id, version = 1, reason = "ผู้ประสานงาน", contact = new { name = "สมหญิง รักไทย", phone = "081-234-5678" } });
        var before = await PartnerAsync();
        await CorrectAsync(new
        {
            partnerId = _id,
            version = 2,
            reason = "ผิดแถว",
            nameTh = "หจก. สยามฟาร์ม",
            nameEn = "Siam Farm",
            sector = "PEOPLE",
            kind = "PARTNERSHIP",
            juristicNumber = "0105536000313",
            address = "1 ถ.สุข",
            places = new[] { new { placeCode = "65" } },
            contact = new { email = "somchai@example.org" },
        });
        Assert.NotEqual(before, await PartnerAsync());

        var change = (await ChangesAsync())[1].Text("id");
        Assert.True((await UndoAsync(change)).IsNull("errors"));
        Assert.Equal(before, await PartnerAsync());
        Assert.Equal(["+66812345678", "สมหญิง รักไทย"], await ContactAsync());
        Assert.Equal(4, (await _application.QueryAsync("{ partners { nodes { version } } }")).List("partners.nodes")[0].Count("version"));
        var undone = (await ChangesAsync())[1];
        Assert.Equal(("administrator", false), (undone.Text("undoneBy"), undone.IsNull("undoneAt")));
        Assert.Equal("PEOPLE", undone.List("corrected").Single(field => field.Text("field") == "sector").Text("after"));
        Assert.Contains("already", await RefusalAsync(change), StringComparison.Ordinal);
        await using var db = await _application.OpenAsync();
        Assert.False(await db.PartnerChanges.AnyAsync(c => c.PersonalBeforeCiphertext != null));
    }

    [Fact]
    public async Task Correction_ThatSomethingWasBuiltOn_IsTakenBackAfterIt()
    {
        await CorrectAsync(new { partnerId = _id, version = 1, reason = "แก้", nameEn = "Siam" });
        await CorrectAsync(new { partnerId = _id, version = 2, reason = "แก้", places = new[] { new { placeCode = "65" } } });
        var other = await _application.RegisterAsync("บริษัท ทองดี จำกัด", "PRIVATE", "65");
        var merge = await MergeAsync(_id, other);
        var changes = (await ChangesAsync()).Select(change => change.Text("id")).ToList();

        Assert.Contains("take the later change back first", await RefusalAsync(changes[0]), StringComparison.Ordinal);
        Assert.Contains("take the later change back first", await RefusalAsync(changes[1]), StringComparison.Ordinal);
        foreach (var change in new[] { merge, changes[1], changes[0] }) Assert.True((await UndoAsync(change)).IsNull("errors"));
        var partner = (await _application.QueryAsync("{ partners { nodes { nameEn places { province { code } } } } }"))
            .List("partners.nodes")[0];
        Assert.True(partner.IsNull("nameEn"));
        Assert.Equal(["67"], partner.Texts("places", "province.code"));
    }

    [Fact]
    public async Task Correction_ThatAnImportWasBuiltOn_IsRefusedUntilTheImportIsTakenBack()
    {
        await CorrectAsync(new { partnerId = _id, version = 1, reason = "แก้", nameEn = "Siam" });
        var importer = _application.Services.GetRequiredService<PartnerImporter>();
        using var sheet = new MemoryStream(
            "ชื่อองค์กร,ภาคส่วน,จังหวัด,ชื่อภาษาอังกฤษ\nบจก.สยามฟาร์ม,ภาคเอกชน,เพชรบูรณ์,Siam Farm\n"u8.ToArray());
        var import = await importer.ImportAsync(sheet, "partners.csv", dryRun: false, OnDuplicate.Update);
        var correction = (await ChangesAsync())[0].Text("id");
        Assert.Contains("An import", await RefusalAsync(correction), StringComparison.Ordinal);
        await _application.Services.GetRequiredService<KeptImports>().UndoAsync(import.ImportId);
        Assert.True((await UndoAsync(correction)).IsNull("errors"));
    }

    [Fact]
    public async Task Correction_ThatTookAPlaceOfAnImport_IsNotTakenBackOnceTheImportIs()
    {
        var importer = _application.Services.GetRequiredService<PartnerImporter>();
        using var sheet = new MemoryStream(
            "ชื่อองค์กร,ภาคส่วน,จังหวัด,เลขทะเบียนนิติบุคคล\nบริษัท ทองดี จำกัด,ภาคเอกชน,เพชรบูรณ์,0105536000313\n"u8.ToArray());
        await importer.ImportAsync(sheet, "partners.csv");
        using var places = new MemoryStream(
            "ชื่อองค์กร,ภาคส่วน,จังหวัด,เลขทะเบียนนิติบุคคล\nบริษัท ทองดี จำกัด,ภาคเอกชน,พิษณุโลก,0105536000313\n"u8.ToArray());
        var import = await importer.ImportAsync(places, "partners.csv");
        var id = (await _application.QueryAsync("{ partners { nodes { id } } }")).List("partners.nodes")[1].Text("id");
        await CorrectAsync(new { partnerId = id, version = 1, reason = "ที่เดียว", places = new[] { new { placeCode = "67" } } });
        await _application.Services.GetRequiredService<KeptImports>().UndoAsync(import.ImportId);
        Assert.Contains("An import", await RefusalAsync((await ChangesAsync())[0].Text("id")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contact_ThatIsRemoved_IsKeptNowhereAndNotPutBack()
    {
        await CorrectAsync(new { partnerId = _id, version = 1, reason = "ผู้ประสานงาน", contact = new { name = "สมหญิง รักไทย" } });
        await CorrectAsync(new { partnerId = _id, version = 2, reason = "คนใหม่", contact = new { name = "สมชาย ใจดี" } });
        await CorrectAsync(new { partnerId = _id, version = 3, reason = "ขอให้ลบ", nameEn = "Siam", contact = (object?)null });
        var changes = await ChangesAsync();
        Assert.Equal(("xxx", true), (changes[2].List("corrected")[1].Text("before"), changes[2].List("corrected")[1].IsNull("after")));
        Assert.Contains("removed for good", await RefusalAsync(changes[2].Text("id")), StringComparison.Ordinal);
        await using var db = await _application.OpenAsync();
        Assert.False(await db.PartnerChanges.AnyAsync(c => c.PersonalBeforeCiphertext != null));
        Assert.Empty(await ContactAsync());
        Assert.Equal("Siam", (await _application.QueryAsync("{ partners { nodes { nameEn } } }")).List("partners.nodes")[0].Text("nameEn"));
    }

    [Fact]
    public async Task Contact_OfAnOrganisationThatWasMergedIn_IsRemovedWithThatOfTheOther()
    {
        var other = await _application.RegisterAsync("บริษัท ทองดี จำกัด", "PRIVATE", "65");
        await CorrectAsync(new { partnerId = other, version = 1, reason = "ผู้ประสานงาน", contact = new { name = "สมหญิง รักไทย" } });
        await CorrectAsync(new { partnerId = other, version = 2, reason = "คนใหม่", contact = new { name = "สมชาย ใจดี" } });
        await MergeAsync(_id, other);
        await using var db = await _application.OpenAsync();
        Assert.True(await db.PersonalDetails.AnyAsync());

        await CorrectAsync(new { partnerId = _id, version = 2, reason = "ขอให้ลบ", contact = (object?)null });

        Assert.Equal((false, false), (
            await db.PersonalDetails.AnyAsync(), await db.PartnerChanges.AnyAsync(c => c.PersonalBeforeCiphertext != null)));
    }

    [Fact]
    public async Task Correction_OfTheTimeBeforeTheFormerWasKept_SaysNothingAndIsNotTakenBack()
    {
        await using (var db = await _application.OpenAsync())
        {
            var partner = await db.Partners.SingleAsync();
            db.Add(new PartnerChange
            {
                Kind = PartnerChangeKind.Correction, PartnerId = partner.Id, OtherId = partner.Id, Reason = "แก้", MadeBy = "administrator",
            });
            await db.SaveChangesAsync();
        }

        var change = Assert.Single(await ChangesAsync());
        Assert.True(change.IsNull("corrected"));
        Assert.Contains("not kept", await RefusalAsync(change.Text("id")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merge_BeforeACorrection_CanBeTakenBackBeforeIt()
    {
        var other = await _application.RegisterAsync("บริษัท ทองดี จำกัด", "PRIVATE", "65");
        var merge = await MergeAsync(_id, other);
        await CorrectAsync(new { partnerId = _id, version = 2, reason = "แก้", nameEn = "Siam Farm" });
        Assert.True((await UndoAsync(merge)).IsNull("errors"));

        // The places that the merge had brought are another's again: what the correction left is no longer there.
        Assert.Contains("a merge", await RefusalAsync((await ChangesAsync())[1].Text("id")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merge_TakenBackAfterACorrectionOfThePlaces_KeepsThatCorrectionFromBeingTakenBack()
    {
        var other = await _application.RegisterAsync("บริษัท ทองดี จำกัด", "PRIVATE", "65");
        var merge = await MergeAsync(_id, other);
        await CorrectAsync(new { partnerId = _id, version = 2, reason = "แก้", places = new[] { new { placeCode = "66" } } });
        Assert.True((await UndoAsync(merge)).IsNull("errors"));

        // One of the places that stood before the correction is another organisation's.
        Assert.Contains("a merge", await RefusalAsync((await ChangesAsync())[1].Text("id")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_WhoseFormerNumberIsAnothersByNow_IsNotTakenBack()
    {
        await CorrectAsync(new { partnerId = _id, version = 1, reason = "แก้", nameTh = "บริษัท สยามใหม่ จำกัด" });
        var before = (await ChangesAsync())[0].List("corrected").Single(one => one.Text("field") == "nameTh").Text("before")!;
        await _application.RegisterAsync(before, "PRIVATE", "67");

        Assert.Contains(before, await RefusalAsync((await ChangesAsync())[0].Text("id")), StringComparison.Ordinal);
        Assert.True((await ChangesAsync())[0].IsNull("undoneAt"));
    }

    [Fact]
    public async Task Public_CannotCorrectAndReadsNoContact()
    {
        await using var open = await _application.ServeToAsync(Caller.Public);
        var error = await open.ErrorAsync(Correct, new { input = new { partnerId = _id, version = 1, reason = "แก้", nameEn = "x" } });
        Assert.StartsWith("AUTH_", error.Text("extensions.code"), StringComparison.Ordinal);
        Assert.Contains("contact", (await open.ErrorAsync("{ partners { nodes { contact } } }")).Text("message"), StringComparison.Ordinal);
    }

    private PersonalDataVault Vault => _application.Services.GetRequiredService<PersonalDataVault>();

    private async Task<JsonElement> CorrectAsync(object input) =>
        (await _application.QueryAsync(Correct, new { input })).At("correctPartner");

    private async Task<JsonElement> UndoAsync(string? changeId) => (await _application.QueryAsync(
        """
        mutation($input: UndoPartnerChangeInput!) { undoPartnerChange(input: $input) {
          partnerChange { id } errors { __typename ... on ConflictError { text { th en } } } } }
        """,
        new { input = new { changeId } })).At("undoPartnerChange");

    /// <summary>Why a change is not taken back, in English.</summary>
    private async Task<string> RefusalAsync(string? changeId)
    {
        var error = Assert.Single((await UndoAsync(changeId)).List("errors"));
        Assert.Equal(("ConflictError", false), (error.Text("__typename"), string.IsNullOrEmpty(error.Text("text.th"))));
        return error.Text("text.en")!;
    }

    private async Task<string?> MergeAsync(string keepId, string mergeId) => (await _application.QueryAsync(
        "mutation($input: MergePartnersInput!) { mergePartners(input: $input) { partnerChange { id } } }",
        new { input = new { keepId, mergeId, reason = "เดียวกัน" } })).Text("mergePartners.partnerChange.id");

    private async Task<IReadOnlyList<JsonElement>> ChangesAsync() => (await _application.QueryAsync(
        "{ partnerChanges { nodes { id undoneAt undoneBy corrected { field heading { th en } before after heldBack } } } }"))
        .List("partnerChanges.nodes");

    /// <summary>All that the record says but for its version and the time of its change.</summary>
    private async Task<string> PartnerAsync() => (await _application.QueryAsync(
        """
        query($id: ID!) { partner(id: $id) { id nameTh nameEn sector kind juristicNumber website address
          places { id text province { code } district { code } } engagements { nodes { id version } } } }
        """,
        new { id = _id })).ToString();

    private async Task<List<string>> ContactAsync()
    {
        await using var db = await _application.OpenAsync();
        var kept = await db.PersonalDetails.Where(d => d.Subject == PersonalSubject.Partner).Select(d => d.Ciphertext).ToListAsync();
        return [.. kept.Select(Vault.Unprotect).Order(StringComparer.Ordinal)];
    }
}
