using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Api.Imports.Sites;
using Sedz.Api.Tests.Imports.Sheets;
using Sedz.Schema.Imports;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites.Eligibility;
using static Sedz.Api.Imports.Sites.SiteColumn;

namespace Sedz.Api.Tests.Imports.Sites;

[Trait("Database", "both")]
public sealed class ImportingACandidateListTests
{
    [Fact]
    public async Task Answer_ThatCannotBeRead_CountsAsUnknownAndIsNamedWithItsColumnAndValue()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (_, verdicts) = await installation.ImportAsync(
            new CandidateList().Row((Consent, "ยินยอมบางส่วน"), (Ready, "ไกลเมือง")).ToString());
        var verdict = Assert.Single(verdicts);
        Assert.Equal((ImportRowStatus.Accepted, EligibilityStatus.NotYetKnown), (verdict.Status, verdict.Eligibility));
        Assert.Equal(["unreadable_answer"], verdict.Warnings);
        Assert.Equal(2, verdict.WarningDetails.Count);
        Assert.All(verdict.WarningDetails, w => Assert.Equal((null, "unreadable_answer"), (w.Field, w.Code)));
        Assert.StartsWith("คอลัมน์ยินยอมให้ใช้พื้นที่ “", verdict.WarningDetails[0].Th, StringComparison.Ordinal);
        Assert.StartsWith("Consent “", verdict.WarningDetails[0].En, StringComparison.Ordinal);
        Assert.Contains("พร้อม หรือ ไม่พร้อม", verdict.WarningDetails[1].Th, StringComparison.Ordinal);
        Assert.EndsWith("until then it counts as not known", verdict.WarningDetails[1].En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ErrorOfAFormula_InACell_IsNamedAndIsNotTakenForBlank()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (_, verdicts) = await installation.ImportAsync(
            new CandidateList().Row((Area, "#REF!"), (Remarks, "#VALUE!")).Row((SiteColumn.Province, "#N/A")).ToString());
        Assert.Equal(["error_cell", "missing"], verdicts[0].Warnings);
        Assert.Equal(
            [("area", "Area “#REF!”"), ("area", "Area “#REF!”"), ("name", "Remarks “#VALUE!”")],
            verdicts[0].WarningDetails.Select(w => (w.Field!, w.En.Split(':')[0])));
        var error = Assert.Single(verdicts[1].Errors, e => e.Field == "place");
        Assert.Equal("error_cell", error.Code);
        Assert.StartsWith("คอลัมน์จังหวัด “#N/A”", error.Th, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OldWorkbook_OfCandidates_IsImportedAsItsCsvIs()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var workbook = TinyXls.Of(
            ["ชื่อพื้นที่", "จังหวัด", "ประเภทพื้นที่", "เนื้อที่", "พิกัด", "วันที่จดทะเบียน", "เลขประจำตัว"],
            ["สวนตัวอย่าง", "น่าน", "ภาคเอกชน", "10 ไร่", "19.1, 100.8", new DateOnly(2021, 12, 15), 1999900000005d],
            ["สวนที่สอง", "น่าน", "ที่ราชพัสดุ", TinyXls.FormulaError(0x17), "19.2, 100.8", "", ""]);
        var (summary, verdicts) = await installation.ImportAsync(workbook);
        Assert.Equal((2, 2, 0), (summary.Rows, summary.Written, summary.Refused));
        Assert.Equal((16_000, 19.1), (verdicts[0].Values!.AreaM2, verdicts[0].Values!.Latitude));
        Assert.Equal(["error_cell", "missing"], verdicts[1].Warnings);
    }

    [Fact]
    public async Task Term_LongerThanItsDays_IsJudgedByTheShorterAndSaidSo()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (_, verdicts) = await installation.ImportAsync(
            new CandidateList().Row((Term, "5 ปี"), (RunsFrom, "1/12/2564"), (RunsTo, "30/11/2566")).ToString());
        Assert.Equal(["term_contradicts_days"], verdicts[0].Warnings);
        Assert.Equal(["R2.2.3-term"], verdicts[0].Findings.Select(f => f.Code));
    }

    [Fact]
    public async Task Sheet_InWindows874WithEnglishHeadingsInAnotherOrder_GivesTheSameVerdicts()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var list = new CandidateList().Rows(3).Row((Area, "31-2"), (Term, "๔ ปี")).Row((Consent, "รอพิจารณา"), (Area, "ไม่ทราบ"));
        var thai = CodePagesEncodingProvider.Instance.GetEncoding(874)!.GetBytes(
            list.Write(english: true, columns => [.. columns.Reverse()]));
        var (_, plain) = await installation.ImportAsync(list.ToString(), new() { DryRun = true });
        var (summary, turned) = await installation.ImportAsync(thai);
        Assert.Equal(plain.Select(v => v.ToJson()), turned.Select(v => v.ToJson()));
        await using var db = await installation.OpenAsync();
        Assert.Equal("windows-874", (await db.Imports.SingleAsync(i => i.Id == summary.ImportId)).Encoding);
        Assert.Equal(["55-0001", "55-0002", "55-0003", "55-0004"], await db.Sites.OrderBy(s => s.Id).Select(s => s.Code).ToListAsync());
    }

    [Fact]
    public async Task Columns_InAnyOrder_GiveTheSameVerdicts()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var list = new CandidateList().Row().Row((Area, "5-2"), (RegisteredOn, "29 ก.พ. 2564"), (HolderId, "1999900000006"))
            .Row((Phone, "812345678"), (Area, "ประมาณ 5 ไร่"), (SiteColumn.Coordinate, "100.5, 19.5"))
            .Row((Documents, "โฉนดที่ดินเลขที่ 10001"));
        var (_, expected) = await installation.ImportAsync(list.ToString(), new() { DryRun = true });
        var lines = expected.Select(v => v.ToJson()).ToList();
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var csv = list.Write(english: seed % 2 == 0, columns =>
            {
                new Random(seed).Shuffle(columns);
                return columns;
            });
            var (_, verdicts) = installation.ImportAsync(csv, new() { DryRun = true }).GetAwaiter().GetResult();
            Assert.Equal(lines, verdicts.Select(v => v.ToJson()));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [Fact]
    public async Task Row_WithSeveralWrongCells_IsToldOfEach()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (summary, verdicts) = await installation.ImportAsync(new CandidateList()
            .Row(
                (Name, ""), (SiteColumn.Province, "แดนเนรมิต"), (SiteColumn.LandType, "ดวงจันทร์"), (HolderId, "1999900000006"),
                (Phone, "12"), (Area, "5-2"), (SiteColumn.Coordinate, "19.5"), (Channel, "ฝัน"), (Term, "5"),
                (RegisteredOn, "31/02/2564"), (RunsFrom, "2/1/2565"), (RunsTo, "1/1/2565"))
            .ToString());
        var verdict = Assert.Single(verdicts);
        Assert.Equal(
            ["area", "coordinate", "date", "national_id", "land_type", "channel", "place", "phone", "term", "term", "name"],
            verdict.Errors.Select(e => e.Field));
        Assert.All(verdict.Errors, e =>
        {
            Assert.Matches(@"\p{IsThai}", e.Th);
            Assert.Matches("[a-z]", e.En);
            Assert.DoesNotContain("1999900000006", e.Th + e.En, StringComparison.Ordinal);
        });
        Assert.Equal((ImportRowStatus.Refused, null, null), (verdict.Status, verdict.Values, verdict.Eligibility));
        Assert.Empty(verdict.Findings);
        Assert.Equal((0, 1), (summary.Written, summary.Refused));
    }

    [Theory]
    [InlineData("ที่ราชพัสดุ", "R2.2.2-permission")]
    [InlineData("พื้นที่สาธารณประโยชน์", "R2.2.2-permission")]
    [InlineData("ภาคประชาชน", "R2.2.3-consent")]
    [InlineData("วัด", "R2.2.3-consent")]
    public async Task ConsentColumn_OnEachLandType_AnswersTheRuleThatIsAsked(string landType, string rule)
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (_, verdicts) = await installation.ImportAsync(new CandidateList()
            .Row((SiteColumn.LandType, landType), (Consent, "ไม่ยินยอม")).Row((SiteColumn.LandType, landType), (Consent, "แล้วแต่เขา"))
            .ToString());
        Assert.Equal([new SiteRowFinding(rule, FindingState.Failed)], verdicts[0].Findings);
        Assert.Equal([new SiteRowFinding(rule, FindingState.Unknown)], verdicts[1].Findings);
        Assert.Equal(["unreadable_answer"], verdicts[1].Warnings);
    }

    [Fact]
    public async Task PermissionColumn_OnStateLand_AnswersInPlaceOfTheConsentColumn()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (_, verdicts) = await installation.ImportAsync(new CandidateList()
            .Row((SiteColumn.LandType, "ที่ราชพัสดุ"), (Consent, "ยินยอม"), (Permission, "ไม่อนุญาต"))
            .Row((SiteColumn.LandType, "ที่ราชพัสดุ"), (Consent, "ยินยอม"), (Permission, "")).ToString());
        Assert.Equal(EligibilityStatus.NotEligible, verdicts[0].Eligibility);
        Assert.Equal(EligibilityStatus.Eligible, verdicts[1].Eligibility);
    }

    [Fact]
    public async Task Area_ThatASpreadsheetTurnedIntoADate_IsRefused()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (_, verdicts) = await installation.ImportAsync(new CandidateList().Row((Area, "1947-03-15")).ToString());
        Assert.Equal(("area", "area_became_date"), Assert.Single(verdicts.Single().Errors.Select(e => (e.Field, e.Code))));
    }

    [Fact]
    public async Task Columns_ForThePartsOfAreaAndPosition_AreReadTogether()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (_, verdicts) = await installation.ImportAsync(new CandidateList()
            .Row((Area, ""), (SiteColumn.Coordinate, ""), (Rai, "15"), (Ngan, "3"), (SquareWah, "47"), (Latitude, "19.1"),
                (Longitude, "100.8"))
            .Row((Area, ""), (SiteColumn.Coordinate, ""), (Zone, "47N"), (Easting, "689000"), (Northing, "2113000"))
            .Row((Area, ""), (SiteColumn.Coordinate, ""), (Latitude, "19.1")).ToString());
        Assert.Equal((25388, 19.1, 100.8), (verdicts[0].Values!.AreaM2, verdicts[0].Values!.Latitude, verdicts[0].Values!.Longitude));
        Assert.InRange(verdicts[1].Values!.Latitude!.Value, 19.0, 19.2);
        Assert.Equal(["missing", "datum_assumed"], verdicts[1].Warnings);
        Assert.Equal(("coordinate", "incomplete_coordinate"), Assert.Single(verdicts[2].Errors.Select(e => (e.Field, e.Code))));
    }

    [Fact]
    public async Task Grounds_ByChannelOrWords_AreStoredAndNothingElseMakesOne()
    {
        await using var installation = await TestInstallation.CreateAsync();
        await installation.ImportAsync(new CandidateList()
            .Row().Row((Problems, "น้ำท่วมซ้ำซาก")).Row((Channel, "GISTDA")).Row((SiteColumn.Ground, "พื้นที่มีศักยภาพ"))
            .Row((Problems, "น้ำท่วมไม่ซ้ำซาก"))
            .ToString());
        await using var db = await installation.OpenAsync();
        var grounds = await db.Sites.OrderBy(s => s.Id).Select(s => s.Grounds).ToListAsync();
        Assert.Equal(
            [[], [Schema.Sites.Ground.RecurrentDisaster], [Schema.Sites.Ground.RecurrentDisaster], [Schema.Sites.Ground.Potential], []],
            grounds);
    }

    [Fact]
    public async Task Places_OnceImported_CheckDistrictsAndWarnOfSubdistrictsAndPoints()
    {
        await using var installation = await TestInstallation.CreateAsync();
        await using (var db = await installation.OpenAsync())
        {
            db.Districts.Add(new District { Code = "5505", ProvinceCode = "55", NameTh = "ปัว", NameEn = "Pua" });
            db.Subdistricts.Add(new Subdistrict { Code = "550501", DistrictCode = "5505", NameTh = "ปัว" });
            db.Boundaries.Add(new Boundary
            {
                Level = PlaceLevel.Province,
                PlaceCode = "55",
                Shape = new GeometryFactory(new PrecisionModel(), 4326).ToGeometry(new Envelope(100, 101.5, 18, 19.7)),
            });
            await db.SaveChangesAsync();
        }

        var (_, verdicts) = await installation.ImportAsync(new CandidateList()
            .Row((SiteColumn.Subdistrict, "ปัว")).Row((SiteColumn.District, "อ.ดาวอังคาร"))
            .Row((SiteColumn.Subdistrict, "ตำบลที่ไม่มี"), (SiteColumn.Coordinate, "16.5, 101.1")).ToString());
        Assert.Empty(verdicts[0].Warnings);
        Assert.Equal(("place", "unknown_place"), Assert.Single(verdicts[1].Errors.Select(e => (e.Field, e.Code))));
        Assert.Equal(["outside_province", "unknown_subdistrict"], verdicts[2].Warnings);
        await using var read = await installation.OpenAsync();
        var sites = await read.Sites.OrderBy(s => s.Id).ToListAsync();
        Assert.Equal([("5505", "550501"), ("5505", null)], sites.Select(s => (s.DistrictCode!, s.SubdistrictCode)));
    }

    [Fact]
    public async Task FiveThousandRows_InOneFile_AreWrittenWithCodesInOrder()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (summary, _) = await installation.ImportAsync(new CandidateList().Rows(5000).ToString(), new() { Publish = true });
        Assert.Equal((5000, 5000, 0), (summary.Rows, summary.Written, summary.Duplicates));
        await using var db = await installation.OpenAsync();
        Assert.Equal("55-5000", await db.Sites.OrderByDescending(s => s.Id).Select(s => s.Code).FirstAsync());
        Assert.True(await db.Sites.AllAsync(
            s => s.Published && s.Eligibility == EligibilityStatus.Eligible && s.Documents.Count == 1 && s.Nominations.Count == 1));
    }
}
