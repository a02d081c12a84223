using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Access;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Workers;
using Sedz.Schema.Imports;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Workers;
using static Sedz.Api.Imports.Workers.WorkerColumn;

namespace Sedz.Api.Tests.Imports.Workers;

[Trait("Database", "both")]
public sealed class ImportingWorkersTests : IAsyncLifetime
{
    private TestInstallation _installation = null!;

    public async Task InitializeAsync()
    {
        _installation = await TestInstallation.CreateAsync();
        await using var db = await _installation.OpenAsync();
        await WorkerList.EnterPlacesAsync(db);
    }

    public Task DisposeAsync() => _installation.DisposeAsync().AsTask();

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task List_WithThaiOrEnglishHeadingsInAnyOrder_IsRegistered(bool english, bool reversed)
    {
        var list = new WorkerList().Row().Write(english, columns => reversed ? columns.Reverse() : columns);
        var (summary, verdicts) = await ImportAsync(list);

        Assert.Equal((1, 1, 0, 0, 1), (summary.Rows, summary.Accepted, summary.Refused, summary.Duplicates, summary.Written));
        Assert.Empty(Assert.Single(verdicts).Warnings);
        await using var db = await _installation.OpenAsync();
        var worker = await db.Workers.Include(w => w.Skills).Include(w => w.Notices).SingleAsync();
        Assert.Equal(("550501", "5505", "55"), (worker.SubdistrictCode, worker.DistrictCode, worker.ProvinceCode));
        Assert.Equal((19.18, 100.91), (worker.HomeLatitude, worker.HomeLongitude));
        Assert.Equal(("7212", "C", Schema.Workers.Education.Vocational), (worker.OccupationCode, worker.IndustryCode, worker.Education));
        Assert.Equal(["driving", "welding"], worker.Skills.Select(s => s.SkillCode).Order());
        Assert.Equal((new DateOnly(2020, 4, 1), new DateOnly(2020, 5, 15)), (worker.LaidOffOn, worker.ReturnedOn));
        Assert.Equal((Schema.Workers.Availability.Now, 12_000), (worker.Availability, worker.WageWish));
        Assert.Equal(LegalBasis.PublicTask, worker.LegalBasis);
        Assert.Null(worker.SharingBasis);
        var notice = Assert.Single(worker.Notices);
        Assert.Equal((NoticeKind.Collection, "2564-1", new DateTime(2021, 10, 31, 17, 0, 0)), (notice.Kind, notice.TextVersion, notice.GivenAt));
        Assert.Equal(
            [PersonalDetailKind.Name, PersonalDetailKind.NationalId, PersonalDetailKind.Phone],
            await db.PersonalDetails.Where(d => d.Subject == PersonalSubject.Worker && d.SubjectId == worker.Id).Select(d => d.Kind).Order()
                .ToListAsync());
    }

    [Theory]
    [InlineData("Subdistrict", "", "place", "missing")]
    [InlineData("Subdistrict", "ตำบลไม่มีจริง", "place", "unknown_place")]
    [InlineData("Home", "จังหวัดน่าน", null, null)]
    [InlineData("NationalId", "1-1000-00000-00-9", "national_id", "check_digit")]
    [InlineData("NationalId", "12345", "national_id", "length")]
    [InlineData("NationalId", "0105500000012", "national_id", "check_digit")]
    [InlineData("Phone", "0812", "phone", "invalid_phone")]
    [InlineData("ReturnedOn", "1 มี.ค. 2563", "date", "return_before_layoff")]
    [InlineData("ReturnedOn", "1/1/2590", "date", "future_date")]
    [InlineData("LaidOffOn", "2563", "date", "invalid_date")]
    [InlineData("LaidOffOn", "1/4/2520", "date", "out_of_range")]
    [InlineData("WageWish", "-500", "wage", "out_of_range")]
    [InlineData("WageWish", "12 ล้าน", "wage", "out_of_range")]
    [InlineData("WageWish", "9000.50", "wage", "invalid_money")]
    [InlineData("Occupation", "7777", "occupation", "unknown_occupation")]
    [InlineData("Industry", "34", "industry", "unknown_industry")]
    [InlineData("Education", "เก่งมาก", "education", "unknown_education")]
    [InlineData("Availability", "แล้วแต่", "availability", "unknown_availability")]
    [InlineData("AvailableFrom", "1/1/2565", "date", "availability_contradicts_day")]
    [InlineData("NoticeOn", "", "date", "missing")]
    public async Task Cell_ThatBreaksARule_RefusesItsRowAndKeepsItEncrypted(string column, string cell, string? field, string? code)
    {
        var (summary, verdicts) = await ImportAsync(new WorkerList().Row((Enum.Parse<WorkerColumn>(column), cell)).Row().ToString());

        await using var db = await _installation.OpenAsync();
        if (code is null)
        {
            Assert.Equal((2, 0), (summary.Accepted, summary.Refused));
            return;
        }

        var error = Assert.Single(verdicts[0].Errors);
        Assert.Equal((field, code), (error.Field, error.Code));
        Assert.Contains(WorkerHeadings.Table.Of(Enum.Parse<WorkerColumn>(column)).En, error.En, StringComparison.Ordinal);
        Assert.NotEqual(error.Th, error.En);
        Assert.Equal((1, 1, 1), (summary.Accepted, summary.Refused, summary.Written));
        var row = await db.ImportRows.SingleAsync(r => r.Row == 1);
        Assert.Null(row.WorkerId);
        var kept = _installation.Services.GetRequiredService<PersonVault>().Unprotect(row.KeySlot!.Value, row.CellsCiphertext);
        Assert.Contains("นายคนที่1 นามสกุล1", JsonSerializer.Deserialize<string[]>(kept!)!);
    }

    [Fact]
    public async Task Words_WithoutACode_AreKeptAndAreNoError()
    {
        var (_, verdicts) = await ImportAsync(new WorkerList()
            .Row((Occupation, "ช่างเชื่อม"), (Industry, "โรงงาน"), (Skills, "ช่างเชื่อม, เป่าแคน"), (Interests, "เพาะเห็ด"))
            .Row((Occupation, "นักมายากล"), (Skills, "เป่าแคน"), (WorkerColumn.Education, ""), (WageWish, "")).ToString());

        Assert.Equal(["occupation_from_words"], verdicts[0].Warnings);
        await using var db = await _installation.OpenAsync();
        var workers = await db.Workers.Include(w => w.Skills).OrderBy(w => w.Id).ToListAsync();
        Assert.Equal(("7212", "C"), (workers[0].OccupationCode, workers[0].IndustryCode));
        Assert.Equal(
            [("mushrooms", SkillRelation.Wants), ("welding", SkillRelation.Has)],
            workers[0].Skills.Select(s => (s.SkillCode, s.Relation)).Order());
        Assert.Equal("ช่างเชื่อม, เป่าแคน", workers[0].SkillText);
        Assert.Equal((null, "นักมายากล", "เป่าแคน"), (workers[1].OccupationCode, workers[1].OccupationText, workers[1].SkillText));
        Assert.Equal((null, null), (workers[1].Education, workers[1].WageWish));
        Assert.Empty(workers[1].Skills);
    }

    [Fact]
    public async Task Home_AsACodeOrAnAddress_IsUnderstood()
    {
        var list = new WorkerList().Row((Home, "550509")).Row((Home, "ต.วรนคร อ.ปัว จ.น่าน"));
        var (summary, _) = await ImportAsync(list.Write(
            english: false, columns => columns.Where(c => c is not (WorkerColumn.Province or WorkerColumn.District or WorkerColumn.Subdistrict))));

        Assert.Equal(2, summary.Written);
        await using var db = await _installation.OpenAsync();
        Assert.All(await db.Workers.ToListAsync(), worker => Assert.Equal(("550509", null), (worker.SubdistrictCode, worker.HomeLatitude)));
    }

    [Fact]
    public async Task Person_NamedTwice_IsRegisteredOnceAndShownBesideWhomItRepeats()
    {
        var (first, verdicts) = await ImportAsync(new WorkerList().Row().Row((NationalId, WorkerList.IdOf(1))).ToString());
        Assert.Equal((2, 1, 1), (first.Accepted, first.Duplicates, first.Written));
        Assert.Equal([null, "1"], verdicts.Select(v => v.DuplicateOf?.ToString()));

        var (again, repeats) = await ImportAsync(new WorkerList().Row((WageWish, "15000")).ToString());
        await using var db = await _installation.OpenAsync();
        var worker = await db.Workers.SingleAsync();
        Assert.Equal((0, $"W{worker.Id}"), (again.Written, Assert.Single(repeats).DuplicateOf?.ToString()));
        Assert.Equal(12_000, worker.WageWish);
    }

    [Fact]
    public async Task Person_WithoutAnId_IsFoundAgainByNameAndPhone()
    {
        var (summary, _) = await ImportAsync(new WorkerList()
            .Row((NationalId, ""), (Name, "นายสมหมาย ใจดี"), (Phone, "081-234-5678"))
            .Row((NationalId, ""), (Name, "สมหมาย  ใจดี"), (Phone, "0812345678"))
            .Row((NationalId, ""), (Name, "สมหมาย ใจดี"), (Phone, "")).ToString());
        Assert.Equal((3, 1, 2), (summary.Accepted, summary.Duplicates, summary.Written));
    }

    [Fact]
    public async Task Update_OfAPerson_ChangesWhatTheSheetHasAndIsTakenBackWithItsImport()
    {
        await ImportAsync(new WorkerList().Row().ToString());
        var changed = new WorkerList().Row((Name, "นางสาวคนใหม่ นามใหม่"), (Skills, "ทอผ้า"), (WageWish, "15000"));
        var (second, _) = await ImportAsync(
            changed.Write(english: true, columns => columns.Where(c => c != Phone)), onDuplicate: OnDuplicate.Update);
        Assert.Equal(1, second.Written);
        Assert.Equal((15_000, "weaving", 2), await StateAsync());
        Assert.Equal(["นางสาวคนใหม่ นามใหม่", WorkerList.IdOf(1), "+66810000001"], await DetailsAsync());
        await using (var db = await _installation.OpenAsync())
        {
            var access = await db.PersonalAccesses.OrderBy(a => a.Id).FirstAsync();
            Assert.Equal((PersonalSubject.Worker, "administrator", "import: update"), (access.Subject, access.By, access.Purpose));
        }

        await _installation.Kept.UndoAsync(second.ImportId);
        Assert.Equal((12_000, "driving,welding", 3), await StateAsync());
        Assert.Equal(["นายคนที่1 นามสกุล1", WorkerList.IdOf(1), "+66810000001"], await DetailsAsync());
    }

    [Fact]
    public async Task Import_AskedToFailOnDuplicates_WritesNothingAndLeavesNoKey()
    {
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => ImportAsync(
            new WorkerList().Row().Row((NationalId, WorkerList.IdOf(1))).ToString(), onDuplicate: OnDuplicate.Fail));
        Assert.Equal("duplicates_found", refused.Problem.Code);
        await using var db = await _installation.OpenAsync();
        Assert.Equal((0, 0, 0), (await db.Workers.CountAsync(), await db.PersonalDetails.CountAsync(), await db.ImportRows.CountAsync()));
        var keys = _installation.Services.GetRequiredService<PersonVault>().Keys;
        Assert.All([0L, 1L], slot => Assert.Null(keys.Find(slot)));
    }

    [Fact]
    public async Task DryRun_Committed_WritesWhatItJudgedAndUndoLeavesNothingOfAnybody()
    {
        var (dry, _) = await ImportAsync(new WorkerList().Rows(3).Row((Subdistrict, "")).ToString(), dryRun: true);
        Assert.Equal((3, 1, 0), (dry.Accepted, dry.Refused, dry.Written));
        var committed = await _installation.Kept.CommitAsync(dry.ImportId);
        Assert.Equal((dry.ImportId, ImportState.Committed, 3), (committed.ImportId, committed.State, committed.Written));
        await using var db = await _installation.OpenAsync();
        Assert.Equal((3, 9, 4), (await db.Workers.CountAsync(), await db.PersonalDetails.CountAsync(), await db.ImportRows.CountAsync()));
        var slots = await db.ImportRows.Select(r => r.KeySlot!.Value).ToListAsync();
        var keys = _installation.Services.GetRequiredService<PersonVault>().Keys;
        Assert.All(slots, slot => Assert.NotNull(keys.Find(slot)));

        await _installation.Kept.UndoAsync(dry.ImportId);
        Assert.Equal((0, 0, 0), (await db.Workers.CountAsync(), await db.PersonalDetails.CountAsync(), await db.ImportRows.CountAsync()));
        Assert.All(slots, slot => Assert.Null(keys.Find(slot)));
        Assert.Equal((4, ImportState.Undone), await db.Imports.Select(i => new ValueTuple<int, ImportState>(i.RowCount, i.State)).SingleAsync());
    }

    [Fact]
    public async Task Worker_ChangedSince_KeepsItsImportFromBeingTakenBack()
    {
        var (first, _) = await ImportAsync(new WorkerList().Row().ToString());
        await ImportAsync(new WorkerList().Row((WageWish, "15000")).ToString(), onDuplicate: OnDuplicate.Update);
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => _installation.Kept.UndoAsync(first.ImportId));
        Assert.Equal("changed_since", refused.Problem.Code);
        Assert.DoesNotContain("คนที่", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worker_ThatLaterImportsUpdated_IsTakenBackWithItsImportOnceTheyAre()
    {
        var (made, _) = await ImportAsync(new WorkerList().Row().ToString());
        var rises = new WorkerList().Row((WageWish, "13000")).Row((NationalId, WorkerList.IdOf(1)), (WageWish, "14000"));
        var (first, _) = await ImportAsync(rises.ToString(), onDuplicate: OnDuplicate.Update);
        var (second, _) = await ImportAsync(new WorkerList().Row((WageWish, "15000")).ToString(), onDuplicate: OnDuplicate.Update);

        foreach (var later in new[] { second, first })
        {
            var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => _installation.Kept.UndoAsync(made.ImportId));
            Assert.Equal("changed_since", refused.Problem.Code);
            await _installation.Kept.UndoAsync(later.ImportId);
        }

        Assert.Equal((12_000, "driving,welding", 5), await StateAsync());
        await _installation.Kept.UndoAsync(made.ImportId);
        await using var db = await _installation.OpenAsync();
        Assert.Empty(await db.Workers.ToListAsync());
    }

    [Fact]
    public async Task Worker_ThatAPersonChangedBetweenTwoImports_KeepsTheFirstFromBeingTakenBack()
    {
        var (made, _) = await ImportAsync(new WorkerList().Row().ToString());
        await using (var db = await _installation.OpenAsync())
            await db.Workers.ExecuteUpdateAsync(set => set.SetProperty(w => w.Version, w => w.Version + 1));
        var (later, _) = await ImportAsync(new WorkerList().Row((WageWish, "15000")).ToString(), onDuplicate: OnDuplicate.Update);
        await _installation.Kept.UndoAsync(later.ImportId);
        await Assert.ThrowsAsync<ImportRefusedException>(() => _installation.Kept.UndoAsync(made.ImportId));
    }

    [Fact]
    public async Task Sheet_WithoutTheFormerOccupation_IsNoListOfWorkers()
    {
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(
            () => ImportAsync(new WorkerList().Row().Write(english: false, columns => columns.Where(c => c != Occupation))));
        Assert.Equal("missing_columns", refused.Problem.Code);
    }

    private async Task<(ImportSummary Summary, WorkerRowVerdict[] Verdicts)> ImportAsync(
        string csv, bool dryRun = false, OnDuplicate onDuplicate = OnDuplicate.Skip)
    {
        var importer = _installation.Services.GetRequiredService<WorkerImporter>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var summary = await importer.ImportAsync(stream, "workers.csv", dryRun, onDuplicate);
        var verdicts = new List<WorkerRowVerdict>();
        await foreach (var line in importer.VerdictsAsync(summary.ImportId)) verdicts.Add(WorkerRowVerdict.FromJson(line));
        return (summary, [.. verdicts]);
    }

    private async Task<(int? Wage, string Skills, int Version)> StateAsync()
    {
        await using var db = await _installation.OpenAsync();
        var worker = await db.Workers.Include(w => w.Skills).SingleAsync();
        return (worker.WageWish, string.Join(',', worker.Skills.Where(s => s.Relation == SkillRelation.Has).Select(s => s.SkillCode).Order()), worker.Version);
    }

    private async Task<IEnumerable<string>> DetailsAsync()
    {
        await using var db = await _installation.OpenAsync();
        var details = _installation.Services.GetRequiredService<Api.Workers.WorkerDetails>();
        return (await details.ReadAsync(db, await db.Workers.SingleAsync(), "test", "to compare", CancellationToken.None)).Values;
    }
}
