using Sedz.Api.Tests.Application;
using Sedz.Schema.Sites;

namespace Sedz.Api.Tests.Sites;

[Trait("Database", "both")]
public sealed class ReadingASite(OpenApplication open) : IClassFixture<OpenApplication>
{
    private readonly SedzApplication _application = open.Application;

    [Fact]
    public async Task Area_InSquareMetres_IsAlsoGivenInRaiAndInWords()
    {
        // 1 rai = 4 ngan = 400 square wah = 1,600 m²: 12,206 m² = 7 rai (11,200), 2 ngan (800), 51.5 square wah (206).
        await _application.CreateSiteAsync("67-0101", site => (site.AreaM2, site.AreaApproximate) = (12_206, true));
        var area = await ReadAsync(
            "67-0101", """area { m2 approximate rai { rai ngan squareWah } text th: text(lang: TH) en: text(lang: EN) }""", "area");
        Assert.Equal(12_206, area.Number("m2"));
        Assert.Equal((7, 2, 51.5), (area.Count("rai.rai"), area.Count("rai.ngan"), area.Number("rai.squareWah")));
        Assert.Equal("ประมาณ 7 ไร่ 2 งาน 51.5 ตารางวา", area.Text("th"));
        Assert.Equal(area.Text("th"), area.Text("text"));
        Assert.Equal("about 7 rai 2 ngan 51.5 square wah", area.Text("en"));
    }

    [Fact]
    public async Task Area_ThatNobodyKnows_IsNullAndNotZero()
    {
        await _application.CreateSiteAsync("67-0102", site => site.AreaM2 = null);
        var site = await ReadAsync("67-0102", "areaM2 area { m2 } eligibility { status findings { code state th en remedyTh remedyEn } }");
        Assert.True(site.IsNull("areaM2"));
        Assert.True(site.IsNull("area"));
        var finding = Assert.Single(site.List("eligibility.findings"));
        Assert.Equal(("R3.1-data", "UNKNOWN"), (finding.Text("code"), finding.Text("state")));
        Assert.Equal("NOT_YET_KNOWN", site.Text("eligibility.status"));
        Assert.All(["th", "en", "remedyTh", "remedyEn"], field => Assert.NotEmpty(finding.Text(field)!));
    }

    [Fact]
    public async Task Eligibility_OfAnOwnerWhoDoesNotConsent_SaysWhatFailsAndWhoCanCureIt()
    {
        await _application.CreateSiteAsync("67-0103", site =>
        {
            KnownSite.HeldByAPerson(site);
            site.Consent = Answer.No;
        });
        var site = await ReadAsync("67-0103", "eligibilityStatus eligibility { status findings { code state curedBy { th en } } }");
        Assert.Equal("NOT_ELIGIBLE", site.Text("eligibility.status"));
        Assert.Equal("NOT_ELIGIBLE", site.Text("eligibilityStatus"));
        var finding = Assert.Single(site.List("eligibility.findings"));
        Assert.Equal(("R2.2.3-consent", "FAILED"), (finding.Text("code"), finding.Text("state")));
        Assert.Contains("เจ้าของที่ดิน", finding.Text("curedBy.th"), StringComparison.Ordinal);
        Assert.Contains("owner", finding.Text("curedBy.en"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Eligibility_OfLandUnderSpk401_AdvisesOnThePaperAndDecidesNothing()
    {
        await _application.CreateSiteAsync("67-0104", site =>
        {
            KnownSite.HeldByAPerson(site);
            site.Documents.Add(new() { Kind = LandDocumentKind.Spk401, Number = "1234", Text = "ส.ป.ก.4-01 เลขที่ 1234" });
        });
        var site = await ReadAsync("67-0104", "documents { kind number text } eligibility { status notes { th en } }");
        Assert.Equal("ELIGIBLE", site.Text("eligibility.status"));
        Assert.Equal(("SPK401", "1234"), (site.List("documents")[0].Text("kind"), site.List("documents")[0].Text("number")));
        var notes = site.List("eligibility.notes");
        Assert.Contains(notes, note => note.Text("th")!.Contains("ส.ป.ก.", StringComparison.Ordinal)
            && note.Text("en")!.Contains("Land Reform", StringComparison.Ordinal));
        // The budget day is open, the right runs for exactly five years, and its day is stated only.
        Assert.Contains(notes, note => note.Text("en")!.Contains("still open", StringComparison.Ordinal));
        Assert.Contains(notes, note => note.Text("en")!.Contains("exactly five years", StringComparison.Ordinal));
        Assert.Contains(notes, note => note.Text("en")!.Contains("is stated", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Registration_PartlySeenByAnOfficer_SaysOfEachStatementHowWellItIsSupported()
    {
        await _application.CreateSiteAsync("67-0105", site =>
        {
            KnownSite.HeldByAPerson(site);
            site.Registration.Office = "สำนักงานที่ดินจังหวัดเพชรบูรณ์";
            site.Registration.Verified = RegistrationFacts.RegisteredOn;
        });
        var registration = await ReadAsync(
            "67-0105",
            """
            registration {
              registered kind { value } office { value attestation } registeredOn { value attestation }
              runsFrom { value attestation } runsTo { value attestation } termMonths { value attestation }
            }
            """,
            "registration");
        Assert.Equal("YES", registration.Text("registered"));
        Assert.True(registration.IsNull("kind"));
        Assert.Equal("STATED", registration.Text("office.attestation"));
        Assert.Equal(("2021-11-30", "VERIFIED"), (registration.Text("registeredOn.value"), registration.Text("registeredOn.attestation")));
        // No first day is stated, so the right runs from the day of the registration, as well supported as that day.
        Assert.Equal(("2021-11-30", "VERIFIED"), (registration.Text("runsFrom.value"), registration.Text("runsFrom.attestation")));
        // No last day is stated either: it follows from the stated length.
        Assert.Equal(("2026-11-30", "STATED"), (registration.Text("runsTo.value"), registration.Text("runsTo.attestation")));
        Assert.Equal((60, "STATED"), (registration.Count("termMonths.value"), registration.Text("termMonths.attestation")));
    }

    [Fact]
    public async Task Site_ByCodeByIdAndAsANode_IsTheSame()
    {
        await _application.CreateSiteAsync("67-0106");
        var byCode = (await ReadAsync("67-0106", "id")).Text("id");
        var data = await _application.QueryAsync(
            """
            query ($id: ID!) {
              site(by: { id: $id }) { code } node(id: $id) { ... on Site { code } } nodes(ids: [$id, $id]) { ... on Site { code } } }
            """,
            new { id = byCode });
        Assert.Equal("67-0106", data.Text("site.code"));
        Assert.Equal("67-0106", data.Text("node.code"));
        Assert.Equal(["67-0106", "67-0106"], data.Texts("nodes", "code"));
    }

    [Fact]
    public async Task Site_AskedForByIdAndCodeAtOnceOrByNeither_IsRefused()
    {
        foreach (var by in (string[])["""{ id: "x", code: "67-0106" }""", "{}"])
        {
            var error = await _application.ErrorAsync($"{{ site(by: {by}) {{ code }} }}");
            Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
        }
    }

    [Fact]
    public async Task Site_ThatDoesNotExist_IsNull() =>
        Assert.True((await _application.QueryAsync("""{ site(by: { code: "67-9999" }) { code } }""")).IsNull("site"));

    private async Task<System.Text.Json.JsonElement> ReadAsync(string code, string fields, string? path = null)
    {
        var data = await _application.QueryAsync($"query ($code: String!) {{ site(by: {{ code: $code }}) {{ {fields} }} }}", new { code });
        return data.At(path is null ? "site" : $"site.{path}");
    }
}
