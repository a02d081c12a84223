using System.Text;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Imports;
using Sedz.Schema.Partners;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Tests.Imports.Partners;

[Trait("Database", "both")]
public sealed class ImportingPartnersTests
{
    private const string Heading = PartnerSheet.Heading;

    private const string UpdateHeading =
        "ชื่อองค์กร,ภาคส่วน,จังหวัด,ชื่อภาษาอังกฤษ,เว็บไซต์,รหัสพื้นที่,บทบาท,สถานะ,วันที่ของสถานะ,สิ่งที่สนับสนุน,จำนวน,หน่วย,ส่งมอบแล้ว\n";

    [Fact]
    public async Task Row_OfAnEngagement_BecomesOrganisationEngagementAndCommitment()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        var (summary, _) = await sheet.ImportAsync(
            Heading + "บริษัท สยามฟาร์ม จำกัด,ภาคเอกชน,เพชรบูรณ์,0105536000313,67-0001,พัฒนาผลิตภัณฑ์,ตกลงแล้ว,1/12/2564,เงิน,\"1.5 ล้าน\",บาท,500000\n");

        var partner = Assert.Single(await sheet.PartnersAsync());
        Assert.Equal(
            ("บริษัท สยามฟาร์ม จำกัด", PartnerSector.Private, OrganisationKind.Company, "0105536000313"),
            (partner.NameTh, partner.Sector, partner.Kind, partner.JuristicNumber));
        Assert.Equal("67", Assert.Single(partner.Places).ProvinceCode);
        var engagement = Assert.Single(partner.Engagements);
        Assert.Equal(
            (PartnerRole.ProductDevelopment, EngagementStatus.Agreed, new DateOnly(2021, 12, 1), null),
            (engagement.Role, engagement.Status, engagement.AgreedOn, engagement.DeliveredOn));
        var commitment = Assert.Single(engagement.Commitments);
        Assert.Equal(
            (ContributionKind.Money, 1_500_000m, ContributionUnit.Baht, 500_000m),
            (commitment.Kind, commitment.Amount, commitment.Unit, commitment.DeliveredAmount));
        Assert.Equal((1, 1, 0), (summary.Accepted, summary.Written, summary.Refused));
    }

    [Fact]
    public async Task Sheet_InEnglish_IsReadTheSame()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        var (_, verdicts) = await sheet.ImportAsync(
            "Organisation,Sector,Kind,Province,Site code,Role,Status,Contribution,Amount,Unit,From,To\n"
            + "Green Hands,CIVIL_SOCIETY,Foundation,Phetchabun,67-0001,Learning,offered,Labour,30,person-days,2022-01-01,2022-12-31\n");
        Assert.Empty(verdicts.Single().Errors);
        var commitment = (await sheet.PartnersAsync()).Single().Engagements.Single().Commitments.Single();
        Assert.Equal((new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31)), (commitment.StartsOn, commitment.EndsOn));
        Assert.Null(commitment.DeliveredAmount);
    }

    [Fact]
    public async Task Organisation_UnderTwoSpellingsInOneProvince_IsOneWithTwoEngagements()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        var (_, verdicts) = await sheet.ImportAsync(
            Heading
            + "บริษัท น้ำใส จำกัด,ภาคเอกชน,เพชรบูรณ์,,67-0001,การวางแผน,เสนอ,,,,,\n"
            + "บจก.น\u0e4d\u0e49าใส,ภาคเอกชน,เพชรบูรณ์,,65-0001,การวางแผน,เสนอ,,,,,\n");
        Assert.Equal(2, Assert.Single(await sheet.PartnersAsync()).Engagements.Count);
        Assert.Equal([null, "1"], verdicts.Select(v => v.SameAs));
    }

    [Fact]
    public async Task Organisation_InTwoProvincesUnderTwoSpellings_IsKeptApartAndFoundAsACandidate()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        var (_, verdicts) = await sheet.ImportAsync(
            Heading
            + "บริษัท ณัฐพร จำกัด,ภาคเอกชน,เพชรบูรณ์,,67-0001,การวางแผน,ตกลง,,,,,\n"
            + "บจก. นัฐพร,ภาคเอกชน,พิษณุโลก,,65-0001,การวางแผน,ตกลง,,,,,\n");
        Assert.Equal(2, (await sheet.PartnersAsync()).Count);
        Assert.Equal(["1"], verdicts[1].Candidates);
        Assert.Contains(RowWarnings.PossibleDuplicate, verdicts[1].Warnings);
        Assert.Null(verdicts[1].SameAs);
    }

    [Fact]
    public async Task Organisation_OfOneNumberInTwoProvinces_IsOneWithTwoPlaces()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        await sheet.ImportAsync(Heading + "บริษัท ทองดี จำกัด,ภาคเอกชน,เพชรบูรณ์,0105536000313,,,,,,,,\n");
        await sheet.ImportAsync(Heading + "ทองดี กรุ๊ป บจก.,ภาคเอกชน,พิษณุโลก,0-1055-36000-31-3,,,,,,,,\n");
        var partner = Assert.Single(await sheet.PartnersAsync());
        Assert.Equal(["67", "65"], partner.Places.Select(place => place.ProvinceCode));
        Assert.Equal("บริษัท ทองดี จำกัด", partner.NameTh);
    }

    [Fact]
    public async Task Temple_SchoolAndOffice_OfOneVillageAreThreeOrganisations()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        var (_, verdicts) = await sheet.ImportAsync(
            Heading
            + "วัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,,,,,,,,,\n"
            + "โรงเรียนป่าแดด,ภาควิชาการ,เพชรบูรณ์,,,,,,,,,\n"
            + "อบต.ป่าแดด,ภาครัฐ,เพชรบูรณ์,,,,,,,,,\n");
        Assert.Equal(3, (await sheet.PartnersAsync()).Count);
        Assert.All(verdicts, verdict => Assert.Empty(verdict.Candidates));
    }

    [Fact]
    public async Task Sheet_ImportedAgain_WritesNothing()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        var csv = Heading + "วัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,,67-0001,การเรียนรู้,ตกลง,1/12/2564,แรงงาน,10,คน-วัน,\n";
        await sheet.ImportAsync(csv);
        var (again, verdicts) = await sheet.ImportAsync(csv);
        Assert.Equal((0, 1), (again.Written, again.Duplicates));
        Assert.StartsWith("P", verdicts.Single().DuplicateOf, StringComparison.Ordinal);
        Assert.Single((await sheet.PartnersAsync()).Single().Engagements);
    }

    [Theory]
    [InlineData("กลุ่ม ก,ภาคเกษตร,เพชรบูรณ์,,,,,,,,,", "sector", "unknown_sector")]
    [InlineData("นายสมชาย ใจดี,ภาคประชาชน,เพชรบูรณ์,,,,,,,,,", "name", "person_not_organisation")]
    [InlineData("สมชาย ใจดี,ภาคศาสนา,เพชรบูรณ์,,,,,,,,,", "name", "not_an_organisation")]
    [InlineData("กลุ่ม ก,ภาคประชาชน,เพชรบูรณ์,1101700230678,,,,,,,,", "national_id", "not_juristic")]
    [InlineData("กลุ่ม ก,ภาคประชาชน,เพชรบูรณ์,0105536000314,,,,,,,,", "national_id", "check_digit")]
    [InlineData("กลุ่ม ก,ภาคประชาชน,ที่ไหน,,,,,,,,,", "place", "unknown_place")]
    [InlineData("กลุ่ม ก,ภาคประชาชน,เพชรบูรณ์,,67-9999,การเรียนรู้,ตกลง,,,,,", "site", "unknown_site")]
    [InlineData("กลุ่ม ก,ภาคประชาชน,เพชรบูรณ์,,,การเรียนรู้,ตกลง,,,,,", "site", "site_missing")]
    [InlineData("กลุ่ม ก,ภาคประชาชน,เพชรบูรณ์,,67-0001,,ตกลง,,,,,", "role", "missing")]
    [InlineData("กลุ่ม ก,ภาคประชาชน,เพชรบูรณ์,,67-0001,การเรียนรู้,ยังไม่ตกลง,,,,,", "role", "unknown_status")]
    [InlineData("กลุ่ม ก,ภาคประชาชน,เพชรบูรณ์,,67-0001,การเรียนรู้,ตกลง,1/12/2600,,,,", "date", "in_the_future")]
    [InlineData("กลุ่ม ก,ภาคประชาชน,เพชรบูรณ์,,67-0001,การเรียนรู้,ตกลง,,เงิน,5,ไร่,", "amount", "unit_does_not_fit")]
    [InlineData("กลุ่ม ก,ภาคประชาชน,เพชรบูรณ์,,67-0001,การเรียนรู้,ตกลง,,แรงงาน,-5,คน-วัน,", "amount", "negative_amount")]
    [InlineData("กลุ่ม ก,ภาคประชาชน,เพชรบูรณ์,,67-0001,การเรียนรู้,ตกลง,,,5,คน-วัน,", "amount", "contribution_missing")]
    [InlineData("กลุ่ม ก,ภาคประชาชน,เพชรบูรณ์,,67-0001,การเรียนรู้,ตกลง,,วัสดุ,5 ตัน,,3 ลิตร", "amount", "two_units")]
    public async Task Row_ThatCannotBe_IsRefusedInBothLanguagesAndWritesNothing(string row, string field, string code)
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        var (summary, verdicts) = await sheet.ImportAsync(Heading + row + "\n");
        var error = Assert.Single(verdicts.Single().Errors);
        Assert.Equal((field, code), (error.Field, error.Code));
        Assert.Contains(error.Th, letter => letter is >= 'ก' and <= '๛');
        Assert.DoesNotContain("สมชาย", error.Th + error.En, StringComparison.Ordinal);
        Assert.DoesNotContain("1101700230678", error.Th + error.En, StringComparison.Ordinal);
        Assert.Equal((0, 1), (summary.Written, summary.Refused));
        Assert.Empty(await sheet.PartnersAsync());
    }

    [Fact]
    public async Task Organisation_UnderASecondSector_IsRefused()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        var (_, verdicts) = await sheet.ImportAsync(
            Heading + "วัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,,,,,,,,,\nวัดป่าแดด,ภาครัฐ,เพชรบูรณ์,,,,,,,,,\n");
        Assert.Equal("other_sector", Assert.Single(verdicts[1].Errors).Code);
    }

    [Fact]
    public async Task Contact_IsKeptEncryptedAndNothingOfItIsShown()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        var (_, verdicts) = await sheet.ImportAsync(
            "ชื่อองค์กร,ภาคส่วน,จังหวัด,ผู้ติดต่อ,โทรศัพท์,อีเมล,ที่อยู่\nมูลนิธิเขียว,ภาคประชาสังคม,เพชรบูรณ์,สมหญิง รักไทย,0812345678,somying@example.org,ติดต่อคุณสมหญิง รักไทย 0812345678\n");
        await using var db = await sheet.Installation.OpenAsync();
        Assert.Equal(
            [PersonalDetailKind.Name, PersonalDetailKind.Phone, PersonalDetailKind.Email],
            await db.PersonalDetails.Where(d => d.Subject == PersonalSubject.Partner).OrderBy(d => d.Kind).Select(d => d.Kind).ToListAsync());
        string[] secrets = ["สมหญิง", "812345678", "somying"];
        var shown = verdicts.Single().ToJson() + (await sheet.PartnersAsync()).Single().Address;
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, shown, StringComparison.Ordinal));
        if (!TestDatabase.IsPostgres)
        {
            var bytes = Encoding.UTF8.GetString(sheet.Installation.DatabaseBytes());
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, bytes, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task DryRun_WritesNothingUntilItIsCommitted()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        var (summary, _) = await sheet.ImportAsync(
            Heading + "วัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,,67-0001,การเรียนรู้,ตกลง,,,,,\nวัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,,65-0001,การเรียนรู้,ตกลง,,,,,\n",
            dryRun: true);
        Assert.Equal((2, 0), (summary.Accepted, summary.Written));
        Assert.Empty(await sheet.PartnersAsync());

        var committed = await sheet.Installation.Kept.CommitAsync(summary.ImportId);

        Assert.Equal((ImportState.Committed, 2), (committed.State, committed.Written));
        Assert.Equal(2, (await sheet.PartnersAsync()).Single().Engagements.Count);
    }

    [Fact]
    public async Task Import_TakenBack_LeavesWhatWasThereBefore()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        await sheet.ImportAsync(Heading + "วัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,,67-0001,การเรียนรู้,ตกลง,,,,,\n");
        var (second, _) = await sheet.ImportAsync(
            Heading
            + "วัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,,65-0001,การเรียนรู้,ตกลง,,เงิน,100,บาท,\n"
            + "มูลนิธิเขียว,ภาคประชาสังคม,พิษณุโลก,,65-0001,การเรียนรู้,ตกลง,,,,,\n");
        Assert.Equal(2, (await sheet.PartnersAsync()).Count);

        await sheet.Installation.Kept.UndoAsync(second.ImportId);

        var partner = Assert.Single(await sheet.PartnersAsync());
        Assert.Single(partner.Engagements);
    }

    [Fact]
    public async Task Import_WhoseOrganisationSomebodyElseEngaged_CannotBeTakenBack()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        var (first, _) = await sheet.ImportAsync(Heading + "วัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,,67-0001,การเรียนรู้,ตกลง,,,,,\n");
        await sheet.ImportAsync(Heading + "วัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,,65-0001,การเรียนรู้,ตกลง,,,,,\n");

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => sheet.Installation.Kept.UndoAsync(first.ImportId));

        Assert.Equal("changed_since", refused.Problem.Code);
        Assert.Equal(2, (await sheet.PartnersAsync()).Single().Engagements.Count);
    }

    [Fact]
    public async Task Duplicate_ThatIsToUpdate_TakesThePlaceOfWhatIsThereAndCanBeTakenBack()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        await sheet.ImportAsync(
            UpdateHeading + "วัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,,watpadaed.example.org,67-0001,การเรียนรู้,ตกลง,1/12/2564,แรงงาน,10,คน-วัน,\n");
        var before = (await sheet.PartnersAsync()).Single();
        var csv = UpdateHeading
            + "วัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,Wat Pa Daed,,67-0001,การเรียนรู้,ส่งมอบ,10/12/2564,แรงงาน,10,คน-วัน,8\n"
            + "มูลนิธิเขียว,ภาคประชาสังคม,เพชรบูรณ์,,,67-0001,การเรียนรู้,ตกลง,,,,,\n"
            + "มูลนิธิเขียว,ภาคประชาสังคม,เพชรบูรณ์,Green Hands,,67-0001,การเรียนรู้,ตกลง,,,,,\n";

        var (seen, told) = await sheet.ImportAsync(csv, dryRun: true, OnDuplicate.Update);

        Assert.Equal("Wat Pa Daed", told[0].Update!.PartnerAfter!.NameEn);
        Assert.Equal(
            (EngagementStatus.Agreed, EngagementStatus.Delivered),
            (told[0].Update!.EngagementBefore!.Status, told[0].Update!.EngagementAfter!.Status));
        Assert.Null((await sheet.PartnersAsync()).Single().NameEn);

        var update = await sheet.Installation.Kept.CommitAsync(seen.ImportId);

        Assert.Equal((3, 2), (update.Written, update.Duplicates));
        var temple = (await sheet.PartnersAsync())[0];
        var engagement = Assert.Single(temple.Engagements);
        Assert.Equal(("Wat Pa Daed", "https://watpadaed.example.org", 2), (temple.NameEn, temple.Website, temple.Version));
        Assert.Equal(
            (EngagementStatus.Delivered, new DateOnly(2021, 12, 1), new DateOnly(2021, 12, 10), 2),
            (engagement.Status, engagement.AgreedOn, engagement.DeliveredOn, engagement.Version));
        Assert.Equal(8, engagement.Commitments.Single().DeliveredAmount);
        Assert.Empty((await sheet.VerdictsAsync(update.ImportId))[0].Warnings);

        await sheet.Installation.Kept.UndoAsync(update.ImportId);

        var after = Assert.Single(await sheet.PartnersAsync());
        Assert.Equal((null, before.Website, 3), (after.NameEn, after.Website, after.Version));
        Assert.Equal(
            (EngagementStatus.Agreed, new DateOnly(2021, 12, 1), null, (decimal?)null),
            (after.Engagements[0].Status, after.Engagements[0].AgreedOn, after.Engagements[0].DeliveredOn,
                after.Engagements[0].Commitments[0].DeliveredAmount));
    }

    [Fact]
    public async Task Organisation_FoundByItsNumber_TakesTheNewNameWhereThatWasAskedAndIsFoundByIt()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        await sheet.ImportAsync(Heading + "บริษัท ทองดี จำกัด,ภาคเอกชน,เพชรบูรณ์,0105536000313,,,,,,,,\n");
        var (update, verdicts) = await sheet.ImportAsync(
            Heading
            + "บริษัท ทองดี กรุ๊ป จำกัด,ภาคเอกชน,เพชรบูรณ์,0105536000313,,,,,,,,\n"
            + "บจก. ทองดี กรุ๊ป,ภาคเอกชน,เพชรบูรณ์,,,,,,,,,\n",
            onDuplicate: OnDuplicate.Update);
        Assert.Equal((1, 2), (update.Written, update.Duplicates));
        Assert.Null(verdicts[1].Update);
        Assert.Equal("บริษัท ทองดี กรุ๊ป จำกัด", Assert.Single(await sheet.PartnersAsync()).NameTh);
        var (again, _) = await sheet.ImportAsync(
            Heading + "บริษัท ทองดี กรุ๊ป จำกัด,ภาคเอกชน,เพชรบูรณ์,0105536000313,,,,,,,,\n", onDuplicate: OnDuplicate.Update);
        Assert.Equal(0, again.Written);
    }

    [Fact]
    public async Task Update_ThatSomebodyChangedSince_CannotBeTakenBack()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        static string Row(string status) => $"{Heading}วัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,,67-0001,การเรียนรู้,{status},,,,,\n";
        await sheet.ImportAsync(Row("เสนอ"));
        var (first, _) = await sheet.ImportAsync(Row("ตกลง"), onDuplicate: OnDuplicate.Update);
        var (second, _) = await sheet.ImportAsync(Row("ยกเลิก"), onDuplicate: OnDuplicate.Update);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => sheet.Installation.Kept.UndoAsync(first.ImportId));

        Assert.Equal("changed_since", refused.Problem.Code);
        Assert.Equal(EngagementStatus.Lapsed, (await sheet.PartnersAsync()).Single().Engagements.Single().Status);
        await sheet.Installation.Kept.UndoAsync(second.ImportId);
        await sheet.Installation.Kept.UndoAsync(first.ImportId);
        Assert.Equal(EngagementStatus.Offered, (await sheet.PartnersAsync()).Single().Engagements.Single().Status);
    }

    [Fact]
    public async Task Duplicate_ThatIsToFail_WritesNothingAndNamesTheRows()
    {
        await using var sheet = await PartnerSheet.CreateAsync();
        const string Known = "วัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,,67-0001,การเรียนรู้,ตกลง,,,,,\n";
        await sheet.ImportAsync(Heading + Known);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => sheet.ImportAsync(
            Heading + "มูลนิธิเขียว,ภาคประชาสังคม,เพชรบูรณ์,,,,,,,,,\n" + Known, onDuplicate: OnDuplicate.Fail));

        Assert.Equal("duplicates_found", refused.Problem.Code);
        Assert.Contains("2 = P", refused.Problem.Sentence.Th, StringComparison.Ordinal);
        Assert.Single(await sheet.PartnersAsync());
        var (more, _) = await sheet.ImportAsync(
            Heading + "วัดป่าแดด,ภาคศาสนา,เพชรบูรณ์,,65-0001,การเรียนรู้,ตกลง,,,,,\n", onDuplicate: OnDuplicate.Fail);
        Assert.Equal(1, more.Written);
    }
}
