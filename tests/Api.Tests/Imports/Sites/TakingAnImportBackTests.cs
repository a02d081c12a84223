using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Sites;
using Sedz.Schema.Activities;
using Sedz.Schema.Development;
using Sedz.Schema.Imports;
using Sedz.Schema.Learning;
using Sedz.Schema.Publicity;
using static Sedz.Api.Imports.Sites.SiteColumn;

namespace Sedz.Api.Tests.Imports.Sites;

[Trait("Database", "both")]
public sealed class TakingAnImportBackTests
{
    [Fact]
    public async Task DryRun_ThenCommit_WritesWhatADirectImportWould()
    {
        await using var dry = await TestInstallation.CreateAsync();
        var list = new CandidateList().Rows(600).Row((Area, "5-2")).Row((Documents, "โฉนดที่ดินเลขที่ 10001")).ToString();
        var (trial, tried) = await dry.ImportAsync(list, new() { DryRun = true });
        await using (var db = await dry.OpenAsync()) Assert.False(await db.Sites.AnyAsync());
        Assert.Equal((ImportState.DryRun, 0), (trial.State, trial.Written));

        var committed = await dry.Kept.CommitAsync(trial.ImportId);
        Assert.Equal((trial.ImportId, ImportState.Committed, 600), (committed.ImportId, committed.State, committed.Written));
        Assert.Equal(tried.Select(v => v.ToJson()), (await dry.VerdictsAsync(trial.ImportId)).Select(v => v.ToJson()));
        await using var read = await dry.OpenAsync();
        Assert.Equal(600, await read.Sites.CountAsync());
        Assert.Equal(602, await read.ImportRows.CountAsync());
        Assert.Equal(
            "not_a_dry_run", (await Assert.ThrowsAsync<ImportRefusedException>(() => dry.Kept.CommitAsync(trial.ImportId))).Problem.Code);
    }

    [Fact]
    public async Task Undo_OfNewSites_RemovesThemWithAllThatBelongsToThemAndGivesNoCodeTwice()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var list = new CandidateList().Rows(3).Row((Holder, "นาย หนึ่ง สอง"), (HolderId, "1999900000005")).ToString();
        var (summary, _) = await installation.ImportAsync(list);
        await installation.Kept.UndoAsync(summary.ImportId);
        await using (var db = await installation.OpenAsync())
        {
            Assert.Equal((0, 0, 0, 0), (
                await db.Sites.CountAsync(),
                await db.LandDocuments.CountAsync(),
                await db.Nominations.CountAsync(),
                await db.PersonalDetails.CountAsync()));
            Assert.Equal(ImportState.Undone, (await db.Imports.SingleAsync()).State);
            Assert.Equal(4, await db.ImportRows.CountAsync());
        }

        Assert.Equal(
            "not_undoable",
            (await Assert.ThrowsAsync<ImportRefusedException>(() => installation.Kept.UndoAsync(summary.ImportId))).Problem.Code);
        Assert.Equal(
            "import_not_found", (await Assert.ThrowsAsync<ImportRefusedException>(() => installation.Kept.UndoAsync(99))).Problem.Code);
        await installation.ImportAsync(list);
        await using var read = await installation.OpenAsync();
        Assert.Equal("55-0005", await read.Sites.OrderBy(s => s.Id).Select(s => s.Code).FirstAsync());
    }

    [Theory]
    [InlineData("activity")]
    [InlineData("form")]
    [InlineData("learning")]
    [InlineData("training")]
    public async Task Undo_OfASiteThatDoesSomethingUnderTheProgramme_IsRefusedSoThatNothingIsLost(string what)
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (summary, _) = await installation.ImportAsync(new CandidateList().Row().ToString());
        await using (var db = await installation.OpenAsync())
        {
            var siteId = (await db.Sites.SingleAsync()).Id;
            db.Add((object)(what switch
            {
                "activity" => new Activity { SiteId = siteId, StartsOn = new(2022, 1, 1), EndsOn = new(2022, 1, 31), Version = 1 },
                "form" => new FormChoice { SiteId = siteId, Reason = "ก", RecordedBy = "ข" },
                "learning" => new LearningPlace { SiteId = siteId, RecordedBy = "ข" },
                _ => new Training { SiteId = siteId, TitleTh = "ก" },
            }));
            await db.SaveChangesAsync();
        }

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => installation.Kept.UndoAsync(summary.ImportId));
        Assert.Equal("planned_since", refused.Problem.Code);
        await using var read = await installation.OpenAsync();
        Assert.Equal(1, await read.Sites.CountAsync());
    }

    [Fact]
    public async Task Undo_OfUpdates_RestoresTheSitesAndLetsTheImportBeforeBeTakenBackToo()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var list = new CandidateList().Row(
            (Holder, "นาย หนึ่ง สอง"), (Phone, "0812345678"), (Problems, "น้ำท่วมซ้ำซาก"), (NameEn, "First"), (Subdistrict, "ปัว"),
            (Remarks, "ก"),
            (Water, "สระน้ำ"), (Road, "มี"), (Electricity, "มี"), (Permission, "อนุญาต"), (RegistrationKind, "เช่า"),
            (RegistrationOffice, "น่าน"),
            (RegistrationNumber, "1"), (RunsFrom, "1/1/2565"), (RunsTo, "31/12/2569"), (SiteColumn.Ground, "มีศักยภาพ"),
            (Boundary, "POLYGON ((100.8 19.1, 100.81 19.1, 100.81 19.11, 100.8 19.1))"));
        var (first, _) = await installation.ImportAsync(list.Row().ToString());
        var before = await WithoutTimesAsync(installation);
        var changed = new CandidateList().Row(
            (Holder, "นาง สาม สี่"), (Problems, "ไม่มี"), (Term, "3 ปี"), (Channel, "อื่นๆ"), (Area, "ประมาณ 1 ไร่"),
            (Coordinate, "19.5, 100.9"),
            (Name, "ใหม่"), (LandType, "ที่ราชพัสดุ"), (Consent, "ไม่ยินยอม"), (Ready, "ไม่พร้อม"), (Water, "ประปา"), (Road, "ไม่มี"),
            (Boundary, "POLYGON ((100.9 19.1, 100.91 19.1, 100.91 19.11, 100.9 19.1))"));
        var (second, _) = await installation.ImportAsync(
            changed.Row().Row().ToString(), new() { OnDuplicate = OnDuplicate.Update, Publish = true });
        Assert.Equal(3, second.Written);
        Assert.NotEqual(before, await WithoutTimesAsync(installation));

        await installation.Kept.UndoAsync(second.ImportId);
        Assert.Equal(before, await WithoutTimesAsync(installation));
        await installation.Kept.UndoAsync(first.ImportId);
        await using var db = await installation.OpenAsync();
        Assert.False(await db.Sites.AnyAsync());
    }

    [Fact]
    public async Task Undo_OfASiteChangedSince_IsRefusedAndNamesIt()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (summary, _) = await installation.ImportAsync(new CandidateList().Rows(2).ToString());
        await using (var db = await installation.OpenAsync())
        {
            var site = await db.Sites.SingleAsync(s => s.Code == "55-0002");
            (site.Remarks, site.Version) = ("แก้ไข", site.Version + 1);
            await db.SaveChangesAsync();
        }

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => installation.Kept.UndoAsync(summary.ImportId));
        Assert.Equal("changed_since", refused.Problem.Code);
        Assert.Contains("55-0002", refused.Problem.Sentence.Th, StringComparison.Ordinal);
        Assert.DoesNotContain("55-0001", refused.Problem.Sentence.Th, StringComparison.Ordinal);
        await using var read = await installation.OpenAsync();
        Assert.Equal(2, await read.Sites.CountAsync());
    }

    [Fact]
    public async Task Undo_OfADryRun_HasNothingToTakeBack()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (trial, _) = await installation.ImportAsync(new CandidateList().Row().ToString(), new() { DryRun = true });
        Assert.Equal(
            "not_undoable",
            (await Assert.ThrowsAsync<ImportRefusedException>(() => installation.Kept.UndoAsync(trial.ImportId))).Problem.Code);
    }

    /// <summary>
    /// Every column but those that a change moves on by its nature: version and time, numbers of rows and of sites, ciphertexts made anew.
    /// </summary>
    private static Task<string> WithoutTimesAsync(TestInstallation installation) =>
        installation.SitesAsTextAsync("Id", "Version", "UpdatedAt", "Ciphertext", "Last");
}
