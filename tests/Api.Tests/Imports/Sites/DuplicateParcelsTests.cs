using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Sites;
using Sedz.Schema.Imports;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites;
using static Sedz.Api.Imports.Sites.SiteColumn;

namespace Sedz.Api.Tests.Imports.Sites;

[Trait("Database", "both")]
public sealed class DuplicateParcelsTests
{
    [Fact]
    public async Task SameDeedInOneDistrict_FurtherDown_RepeatsTheFirstRowAndIsNotWritten()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (summary, verdicts) = await installation.ImportAsync(new CandidateList()
            .Row((Documents, "โฉนดที่ดินเลขที่ 7"), (SiteColumn.District, "อำเภอปัว"))
            .Row((Documents, "น.ส.๔ จ. เลขที่ ๗"), (SiteColumn.District, "ปัว"))
            .Row((Documents, "โฉนดที่ดินเลขที่ 7"), (SiteColumn.District, "อ.ท่าวังผา"))
            .Row((Documents, "น.ส.3ก เลขที่ 7")).ToString());
        Assert.Equal([null, 1, null, null], verdicts.Select(v => v.DuplicateOf?.Row));
        Assert.Equal((3, 1), (summary.Written, summary.Duplicates));
    }

    [Theory]
    [InlineData("19.100000, 100.8", "19.100200, 100.8", true)]
    [InlineData("19.100000, 100.8", "19.100240, 100.8", false)]
    public async Task Unnumbered_OfOneOwnerAndLandType_IsRepeatedWithin25Metres(string first, string second, bool repeated)
    {
        await using var installation = await TestInstallation.CreateAsync();
        (SiteColumn, string)[] land = [(SiteColumn.LandType, "ที่ราชพัสดุ"), (Documents, "ที่ราชพัสดุ"), (Holder, "ผู้ถือครองสมมติ")];
        var list = new CandidateList().Row([.. land, (SiteColumn.Coordinate, first)]).Row([.. land, (SiteColumn.Coordinate, second)])
            .Row([.. land, (SiteColumn.Coordinate, first), (Holder, "อีกคนหนึ่ง")])
            .Row([.. land, (SiteColumn.Coordinate, first), (SiteColumn.LandType, "ภาคประชาชน")]);
        var (_, verdicts) = await installation.ImportAsync(list.ToString());
        Assert.Equal([null, repeated ? 1 : null, null, null], verdicts.Select(v => v.DuplicateOf?.Row));

        var (again, stored) = await installation.ImportAsync(list.ToString());
        Assert.Equal(0, again.Written);
        Assert.All(stored, v => Assert.NotNull(v.DuplicateOf?.Code));
    }

    [Fact]
    public async Task Unnumbered_WithoutAPoint_IsRecognisedByNameAndHolder()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var list = new CandidateList().Row((Documents, ""), (SiteColumn.Coordinate, ""), (Holder, "สมชาย"))
            .Row((Documents, ""), (SiteColumn.Coordinate, ""), (Holder, "สมชาย")).ToString();
        var (first, _) = await installation.ImportAsync(list);
        var (second, verdicts) = await installation.ImportAsync(list);
        Assert.Equal((2, 0), (first.Written, second.Written));
        Assert.Equal(["55-0001", "55-0002"], verdicts.Select(v => v.DuplicateOf!.Code));
    }

    [Fact]
    public async Task List_ImportedBeforeThePlaceTable_IsRecognisedAfterIt()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var list = new CandidateList().Rows(3).ToString();
        await installation.ImportAsync(list);
        await using (var db = await installation.OpenAsync())
        {
            db.Districts.Add(new District { Code = "5505", ProvinceCode = "55", NameTh = "ปัว" });
            await db.SaveChangesAsync();
        }

        var (summary, _) = await installation.ImportAsync(list);
        Assert.Equal((3, 0), (summary.Duplicates, summary.Written));
    }

    [Fact]
    public async Task Update_AskedFor_PutsTheRowsValuesInPlaceAndKeepsWhatWasVerified()
    {
        await using var installation = await TestInstallation.CreateAsync();
        await installation.ImportAsync(new CandidateList().Row((Holder, "นายเก่า เดิมที"), (Phone, "0812345678")).Row().ToString());
        await using (var db = await installation.OpenAsync())
        {
            var site = await db.Sites.SingleAsync(s => s.Code == "55-0001");
            site.ConsentAttestation = Attestation.Verified;
            site.Registration.Verified = RegistrationFacts.RegisteredOn | RegistrationFacts.Term;
            await db.SaveChangesAsync();
        }

        var changed = new CandidateList().Row((Holder, "บริษัท ใหม่ จำกัด"), (Term, "10 ปี"), (Area, "20 ไร่")).Row().ToString();
        var (summary, _) = await installation.ImportAsync(changed, new() { OnDuplicate = OnDuplicate.Update });
        Assert.Equal((2, 1), (summary.Duplicates, summary.Written));
        await using var read = await installation.OpenAsync();
        var updated = await read.Sites.SingleAsync(s => s.Code == "55-0001");
        Assert.Equal(
            (32_000, 120, "บริษัท ใหม่ จำกัด", 2), (updated.AreaM2, updated.Registration.TermMonths, updated.HolderName, updated.Version));
        Assert.Equal((Attestation.Verified, RegistrationFacts.RegisteredOn), (updated.ConsentAttestation, updated.Registration.Verified));
        Assert.Empty(await read.PersonalDetails.Where(d => d.SubjectId == updated.Id).ToListAsync());
        Assert.Equal(1, (await read.Sites.SingleAsync(s => s.Code == "55-0002")).Version);

        var (again, _) = await installation.ImportAsync(changed, new() { OnDuplicate = OnDuplicate.Update });
        Assert.Equal(0, again.Written);
    }

    [Fact]
    public async Task Row_RepeatingARefusedOne_TakesItsPlaceAndSaysWhose()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var list = new CandidateList()
            .Row((Documents, "โฉนดที่ดินเลขที่ 7"), (RegisteredOn, "29 ก.พ. 2564")).Row((Documents, "โฉนดที่ดินเลขที่ 7"))
            .Row((Documents, "โฉนดที่ดินเลขที่ 7")).ToString();
        var (dry, judged) = await installation.ImportAsync(list, new() { DryRun = true });
        Assert.Equal((2, 1, 1), (dry.Accepted, dry.Refused, dry.Duplicates));
        Assert.Equal([null, 1, 1], judged.Select(v => v.DuplicateOf?.Row));

        var (summary, _) = await installation.ImportAsync(list);
        Assert.Equal((1, 1), (summary.Written, summary.Duplicates));
        await using var empty = await TestInstallation.CreateAsync();
        var twoRows = new CandidateList()
            .Row((Documents, "โฉนดที่ดินเลขที่ 7"), (RegisteredOn, "29 ก.พ. 2564")).Row((Documents, "โฉนดที่ดินเลขที่ 7")).ToString();
        Assert.Equal(1, (await empty.ImportAsync(twoRows, new() { OnDuplicate = OnDuplicate.Fail })).Summary.Written);
    }

    [Fact]
    public async Task Update_ByASheetWithoutAColumn_LeavesWhatItWouldHoldAlone()
    {
        await using var installation = await TestInstallation.CreateAsync();
        await installation.ImportAsync(new CandidateList().Row(
            (Holder, "นายเก่า เดิมที"), (HolderId, "1999900000005"), (Phone, "0812345678"), (Problems, "แล้งซ้ำซาก"),
            (Water, "บ่อบาดาล")).ToString());
        await using (var db = await installation.OpenAsync())
        {
            var site = await db.Sites.SingleAsync();
            site.Registration.Verified = RegistrationFacts.RegisteredOn;
            await db.SaveChangesAsync();
        }

        var before = await installation.SitesAsTextAsync("AreaM2", "UpdatedAt", "Version", "Id", "Ciphertext");
        var narrow = new CandidateList().Row((Area, "12 ไร่"))
            .Write(english: false, _ => [Name, SiteColumn.Province, SiteColumn.District, SiteColumn.LandType, Documents, Area]);
        Assert.Equal(1, (await installation.ImportAsync(narrow, new() { OnDuplicate = OnDuplicate.Update })).Summary.Written);
        Assert.Equal(before, await installation.SitesAsTextAsync("AreaM2", "UpdatedAt", "Version", "Id", "Ciphertext"));
        await using var read = await installation.OpenAsync();
        Assert.Equal(19_200, (await read.Sites.SingleAsync()).AreaM2);
    }

    [Fact]
    public async Task Fail_AskedFor_NamesTheDuplicatesAndWritesNothing()
    {
        await using var installation = await TestInstallation.CreateAsync();
        await installation.ImportAsync(new CandidateList().Row().ToString());
        var before = await installation.SitesAsTextAsync();
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(
            () => installation.ImportAsync(new CandidateList().Rows(3).ToString(), new() { OnDuplicate = OnDuplicate.Fail }));
        Assert.Equal("duplicates_found", refused.Problem.Code);
        Assert.Contains("1 = 55-0001", refused.Problem.Sentence.En, StringComparison.Ordinal);
        Assert.Equal(before, await installation.SitesAsTextAsync());
        await using var db = await installation.OpenAsync();
        Assert.Equal(1, await db.Imports.CountAsync());
    }

    [Fact]
    public async Task SideBySide_RowAndSite_ShowsWhatDiffersWithPersonalDataMasked()
    {
        await using var installation = await TestInstallation.CreateAsync();
        await installation.ImportAsync(new CandidateList().Row((HolderId, "1999900000005"), (Holder, "นางสาว เอ บี")).ToString());
        var (summary, _) = await installation.ImportAsync(new CandidateList()
            .Row((HolderId, "1993304124390"), (Holder, "นางสาว ซี ดี"), (Area, "11 ไร่")).ToString());
        var pair = Assert.Single(await installation.Services.GetRequiredService<SiteDuplicates>().ReadAsync(summary.ImportId, 10));
        Assert.Equal((1, "55-0001"), (pair.Row, pair.Of.Code));
        Assert.Equal(
            [("Holder", "xxx", "xxx"), ("Holder ID", "1-99xx-xxxxx-xx-5", "1-99xx-xxxxx-xx-0"),
                ("Area", "10 ไร่ 0 งาน 0 ตร.ว.", "11 ไร่ 0 งาน 0 ตร.ว.")],
            pair.Differences.Select(d => (d.Heading.En, d.There, d.Here)));
    }
}
