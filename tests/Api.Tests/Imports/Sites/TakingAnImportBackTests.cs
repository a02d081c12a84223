using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports;
using Sedz.Schema.Imports;
using static Sedz.Api.Imports.Sites.SiteColumn;

namespace Sedz.Api.Tests.Imports.Sites;

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

        var committed = await dry.Sites.CommitAsync(trial.ImportId);
        Assert.Equal((trial.ImportId, ImportState.Committed, 600), (committed.ImportId, committed.State, committed.Written));
        Assert.Equal(tried.Select(v => v.ToJson()), (await dry.VerdictsAsync(trial.ImportId)).Select(v => v.ToJson()));
        await using var read = await dry.OpenAsync();
        Assert.Equal(600, await read.Sites.CountAsync());
        Assert.Equal(602, await read.ImportRows.CountAsync());
        Assert.Equal("not_a_dry_run", (await Assert.ThrowsAsync<ImportRefusedException>(() => dry.Sites.CommitAsync(trial.ImportId))).Problem.Code);
    }

    [Fact]
    public async Task Undo_OfNewSites_RemovesThemWithAllThatBelongsToThemAndGivesNoCodeTwice()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var list = new CandidateList().Rows(3).Row((Holder, "นาย หนึ่ง สอง"), (HolderId, "1999900000005")).ToString();
        var (summary, _) = await installation.ImportAsync(list);
        await installation.Sites.UndoAsync(summary.ImportId);
        await using (var db = await installation.OpenAsync())
        {
            Assert.Equal((0, 0, 0, 0), (
                await db.Sites.CountAsync(), await db.LandDocuments.CountAsync(), await db.Nominations.CountAsync(), await db.PersonalDetails.CountAsync()));
            Assert.Equal(ImportState.Undone, (await db.Imports.SingleAsync()).State);
            Assert.Equal(4, await db.ImportRows.CountAsync());
        }

        Assert.Equal("not_undoable", (await Assert.ThrowsAsync<ImportRefusedException>(() => installation.Sites.UndoAsync(summary.ImportId))).Problem.Code);
        Assert.Equal("import_not_found", (await Assert.ThrowsAsync<ImportRefusedException>(() => installation.Sites.UndoAsync(99))).Problem.Code);
        await installation.ImportAsync(list);
        await using var read = await installation.OpenAsync();
        Assert.Equal("55-0005", await read.Sites.OrderBy(s => s.Id).Select(s => s.Code).FirstAsync());
    }

    [Fact]
    public async Task Undo_OfUpdates_RestoresTheSitesAndLetsTheImportBeforeBeTakenBackToo()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (first, _) = await installation.ImportAsync(new CandidateList().Row((Holder, "นาย หนึ่ง สอง"), (Phone, "0812345678"), (Problems, "น้ำท่วมซ้ำซาก")).Row().ToString());
        var before = await WithoutTimesAsync(installation);
        var (second, _) = await installation.ImportAsync(
            new CandidateList().Row((Holder, "นาง สาม สี่"), (Problems, "ไม่มี"), (Term, "3 ปี"), (Channel, "อื่นๆ")).Row().Row().ToString(),
            new() { OnDuplicate = OnDuplicate.Update });
        Assert.Equal(2, second.Written);
        Assert.NotEqual(before, await WithoutTimesAsync(installation));

        await installation.Sites.UndoAsync(second.ImportId);
        Assert.Equal(before, await WithoutTimesAsync(installation));
        await installation.Sites.UndoAsync(first.ImportId);
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

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => installation.Sites.UndoAsync(summary.ImportId));
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
        Assert.Equal("not_undoable", (await Assert.ThrowsAsync<ImportRefusedException>(() => installation.Sites.UndoAsync(trial.ImportId))).Problem.Code);
    }

    /// <summary>What stands in the sites and what belongs to them, but for version and time, which a change moves on by its nature.</summary>
    private static async Task<string> WithoutTimesAsync(TestInstallation installation)
    {
        await using var db = await installation.OpenAsync();
        var sites = await db.Sites.AsNoTracking().Include(s => s.Documents).Include(s => s.Nominations).OrderBy(s => s.Code).ToListAsync();
        var kinds = await db.PersonalDetails.AsNoTracking().OrderBy(d => d.SubjectId).ThenBy(d => d.Kind).Select(d => $"{d.SubjectId}:{d.Kind}").ToListAsync();
        return string.Join('\n', sites.Select(s => System.Text.Json.JsonSerializer.Serialize(new
        {
            s.Code, s.NameTh, s.AreaM2, s.HolderKind, s.HolderName, s.Consent, s.Grounds, s.Registration, s.Problems, s.Eligibility, X = s.Location?.X,
            Documents = s.Documents.Select(d => (d.Kind, d.Number, d.Text).ToString()), Channels = s.Nominations.Select(n => n.Channel).Order(),
        })).Concat(kinds));
    }
}
