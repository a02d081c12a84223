using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Contacts;
using Sedz.Schema.Imports;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Tests.Imports.Contacts;

[Trait("Database", "both")]
public sealed class ImportingContactsTests
{
    private const string Heading = "ประทับเวลา,จังหวัด,บทบาท,ชื่อ-นามสกุล,ตำแหน่ง,โทรศัพท์,อีเมล\n";

    [Theory]
    [InlineData("25/11/2564, 23:59:59", false)]
    [InlineData("26/11/2564, 0:00:00", true)]
    [InlineData("2021/11/25 11:59:59 PM GMT+7", false)]
    [InlineData("2021/11/26 12:00:00 AM GMT+7", true)]
    [InlineData("2021-11-25 16:59:59 GMT+0", false)]
    [InlineData("2021-11-25T17:00:00+00:00", true)]
    [InlineData("17 พ.ย. 2564 เวลา 09.30 น.", false)]
    [InlineData("", null)]
    public async Task Timestamp_AgainstTheDeadline_IsJudgedAtTheEndOfTheDayInBangkok(string timestamp, bool? late)
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (_, verdicts) = await ImportAsync(
            installation, $"{Heading}\"{timestamp}\",น่าน,Key Person,นาย หนึ่ง สอง,ปลัดจังหวัด,0812345678,a@b.go.th\n");
        var verdict = Assert.Single(verdicts);
        Assert.Equal((ImportRowStatus.Accepted, late), (verdict.Status, verdict.Values!.Late));
        Assert.Equal(late == true ? ["late"] : [], verdict.Warnings);
    }

    [Fact]
    public async Task Seat_SentTwice_IsHeldByTheLaterSendingInWhateverOrderTheyStand()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var csv = Heading
            + "20/11/2564 10:00:00,น่าน,ผู้ประสานงานหลัก,คนที่สอง,จ่าจังหวัด,0812345678,\n"
            + "19/11/2564 10:00:00,จ.น่าน,Key Person,คนที่หนึ่ง,ปลัดจังหวัด,0812345679,\n"
            + "19/11/2564 10:00:00,น่าน,ผู้รายงานผล,คนที่สาม,นักวิเคราะห์,812345670,c@d.go.th\n";
        var (summary, verdicts) = await ImportAsync(installation, csv);
        Assert.Equal([null, 1, null], verdicts.Select(v => v.DuplicateOf));
        Assert.Equal((3, 2, 1), (summary.Accepted, summary.Written, summary.Duplicates));
        Assert.Equal(["leading_zero_restored"], verdicts[2].Warnings);

        var (again, _) = await ImportAsync(installation, csv);
        Assert.Equal(0, again.Written);
        await using var db = await installation.OpenAsync();
        var key = await db.Contacts.SingleAsync(c => c.Role == ContactRole.KeyPerson);
        Assert.Equal(("55", "จ่าจังหวัด", new DateTime(2021, 11, 20, 3, 0, 0)), (key.ProvinceCode, key.Position, key.SubmittedAt));
        Assert.Equal(5, await db.PersonalDetails.CountAsync(d => d.Subject == PersonalSubject.Contact));
    }

    [Fact]
    public async Task Correction_SentLater_TakesTheSeatAndAnOlderFileDoesNotTakeItBack()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var old = $"{Heading}19/11/2564 10:00,น่าน,Key Person,คนเก่า,ปลัด,0812345678,\n";
        await ImportAsync(installation, old);
        Assert.Equal(
            1, (await ImportAsync(installation, $"{Heading}24/11/2564 10:00,น่าน,Key Person,คนใหม่,นายอำเภอ,,\n")).Summary.Written);
        Assert.Equal(0, (await ImportAsync(installation, old)).Summary.Written);
        await using var db = await installation.OpenAsync();
        Assert.Equal("นายอำเภอ", (await db.Contacts.SingleAsync()).Position);
        Assert.Equal(1, await db.PersonalDetails.CountAsync());
    }

    [Fact]
    public async Task Import_TakenBack_PutsWhoWasThereBack()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (first, _) = await ImportAsync(installation, $"{Heading}19/11/2564 10:00,น่าน,Key Person,คนเก่า,ปลัด,0812345678,\n");
        var (second, _) = await ImportAsync(installation, $"{Heading}24/11/2564 10:00,น่าน,Key Person,คนใหม่,นายอำเภอ,,a@b.go.th\n");
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => installation.Kept.UndoAsync(first.ImportId));
        Assert.Equal("changed_since", refused.Problem.Code);

        await installation.Kept.UndoAsync(second.ImportId);
        await using (var db = await installation.OpenAsync())
        {
            var contact = await db.Contacts.SingleAsync();
            Assert.Equal(("ปลัด", new DateTime(2021, 11, 19, 3, 0, 0)), (contact.Position, contact.SubmittedAt));
            Assert.Equal(
                [PersonalDetailKind.Name, PersonalDetailKind.Phone],
                await db.PersonalDetails.Select(d => d.Kind).Order().ToListAsync());
        }

        await installation.Kept.UndoAsync(first.ImportId);
        await using var read = await installation.OpenAsync();
        Assert.Equal((0, 0), (await read.Contacts.CountAsync(), await read.PersonalDetails.CountAsync()));
    }

    [Fact]
    public async Task DryRun_Committed_WritesWhatItJudged()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var importer = installation.Services.GetRequiredService<ContactImporter>();
        using var form = new MemoryStream(Encoding.UTF8.GetBytes($"{Heading}19/11/2564 10:00,น่าน,Key Person,คนหนึ่ง,ปลัด,,\n"));
        var dry = await importer.ImportAsync(form, "form.csv", dryRun: true);
        Assert.Equal((1, 0), (dry.Accepted, dry.Written));
        var committed = await installation.Kept.CommitAsync(dry.ImportId);
        Assert.Equal((dry.ImportId, ImportState.Committed, 1), (committed.ImportId, committed.State, committed.Written));
        await using var db = await installation.OpenAsync();
        Assert.Equal((1, 1), (await db.Contacts.CountAsync(), await db.ImportRows.CountAsync()));
    }

    [Fact]
    public async Task Timestamp_WithTheMonthFirst_IsNotTakenForADayBeforeTheRound()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (_, verdicts) = await ImportAsync(installation, $"{Heading}12/3/2021 10:00:00,น่าน,Key Person,คนหนึ่ง,,,\n");
        Assert.Equal(["before_round"], Assert.Single(verdicts).Errors.Select(e => e.Code));
    }

    [Fact]
    public async Task Row_WithWrongCells_IsToldOfEachAndShowsNoPersonalData()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (summary, verdicts) = await ImportAsync(
            installation, "Timestamp,Province,Role,Name,Position,Phone,E-mail\n13/25/2021 10:00:00,Atlantis,boss,,,0812,somebody.secret\n");
        Assert.Equal(["date", "place", "phone", "name", "name", "name"], Assert.Single(verdicts).Errors.Select(e => e.Field));
        Assert.DoesNotContain("somebody", verdicts[0].ToJson(), StringComparison.Ordinal);
        Assert.Equal((0, 1), (summary.Written, summary.Refused));
    }

    [Fact]
    public async Task Contacts_Imported_ArePersonalOnlyInCiphertext()
    {
        await using var installation = await TestInstallation.CreateAsync();
        await ImportAsync(
            installation,
            $"{Heading}19/11/2564 10:00,น่าน,Key Person,สมชายลับ ซ่อนชื่อ,ปลัด แทน สมชายลับ ซ่อนชื่อ,0899123456,hidden.person@moi.go.th\n");
        var bytes = installation.DatabaseBytes();
        Assert.All(["สมชายลับ", "899123456", "hidden.person"], planted =>
            Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(planted)) < 0, planted));
    }

    private static async Task<(ImportSummary Summary, ContactRowVerdict[] Verdicts)> ImportAsync(TestInstallation installation, string csv)
    {
        var importer = installation.Services.GetRequiredService<ContactImporter>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var summary = await importer.ImportAsync(stream, "form.csv");
        var verdicts = new List<ContactRowVerdict>();
        await foreach (var verdict in importer.VerdictsAsync(summary.ImportId)) verdicts.Add(verdict);
        return (summary, [.. verdicts]);
    }
}
