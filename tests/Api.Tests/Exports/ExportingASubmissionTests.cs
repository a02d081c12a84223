using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Exports;
using Sedz.Api.Tests.Imports;
using Sedz.Api.Tests.Imports.Sites;
using static Sedz.Api.Imports.Sites.SiteColumn;

namespace Sedz.Api.Tests.Exports;

[Trait("Database", "both")]
public sealed class ExportingASubmissionTests
{
    private static readonly string Everything = new CandidateList()
        .Row()
        .Row((Holder, "นายหนึ่ง สอง"), (HolderId, "1999900000005"), (Phone, "081-234-5678 ต่อ 12"), (Area, "ประมาณ 5 ไร่"),
            (Term, "66 เดือน"))
        .Row((LandType, "ที่ราชพัสดุ"), (Documents, "ที่ราชพัสดุ"), (Consent, "รอพิจารณา"), (Term, ""), (RegisteredOn, ""),
            (Area, "ไม่ทราบ"))
        .Row((LandType, "พื้นที่สาธารณประโยชน์"), (Consent, "ยินยอม"), (Permission, "ไม่อนุญาต"),
            (Documents, "นสล. เลขที่ 5; น.ส.3ก เลขที่ 9"))
        .Row((LandType, "วัด"), (RegisteredOn, "ยังไม่ได้จดทะเบียน"), (Channel, "สมัครใจ, GISTDA"), (Ready, "ไม่พร้อม"))
        .Row((LandType, "ภาคประชาชน"), (RunsFrom, "1/1/2565"), (RunsTo, "31 ธ.ค. 2569"), (RegistrationKind, "สิทธิเก็บกิน"),
            (RegistrationNumber, "=12/2564"))
        .Row((LandType, "มหาวิทยาลัย"), (Road, "มี"), (Electricity, "ไม่มี"), (Water, "ไม่มี"), (NameEn, "Example, \"garden\""),
            (Remarks, "@home\nสองบรรทัด _x000B_"))
        .Row((Ground, "มีศักยภาพ"), (Problems, "น้ำท่วมซ้ำซาก"), (Coordinate, "47N 689000 2113000"),
            (Boundary, "POLYGON ((100.8 19.1, 100.81 19.1, 100.81 19.11, 100.8 19.1))"))
        .ToString();

    public enum Format
    {
        Csv,
        Xlsx,
    }

    [Theory]
    [InlineData(Format.Csv)]
    [InlineData(Format.Xlsx)]
    public async Task Export_ImportedIntoAnEmptyDatabase_IsExportedTheSame(Format format)
    {
        await using var first = await TestInstallation.CreateAsync();
        var (imported, _) = await first.ImportAsync(Everything);
        Assert.Equal((8, 0), (imported.Written, imported.Refused));
        var asFormat = format == Format.Csv ? SubmissionFormat.Csv : SubmissionFormat.Xlsx;
        var exported = await ExportAsync(first, asFormat, withPersonalData: true);

        await using var second = await TestInstallation.CreateAsync();
        var (again, verdicts) = await second.ImportAsync(exported);
        Assert.Equal((8, 0), (again.Written, again.UnknownColumns.Count));
        Assert.All(verdicts, v => Assert.DoesNotContain("leading_zero_restored", v.Warnings));
        Assert.Equal(exported, await ExportAsync(second, asFormat, withPersonalData: true));
        Assert.Equal(
            Encoding.UTF8.GetString(await ExportAsync(first, SubmissionFormat.Csv, withPersonalData: true)),
            Encoding.UTF8.GetString(await ExportAsync(second, SubmissionFormat.Csv, withPersonalData: true)));
    }

    [Fact]
    public async Task Workbook_Exported_HoldsNoTimeAndNothingButTheTable()
    {
        await using var installation = await TestInstallation.CreateAsync();
        await installation.ImportAsync(Everything);
        var workbook = await ExportAsync(installation, SubmissionFormat.Xlsx, withPersonalData: true);
        using var archive = new ZipArchive(new MemoryStream(workbook));
        Assert.All(archive.Entries, part => Assert.Equal(new DateTime(1980, 1, 1), part.LastWriteTime.DateTime));
        Assert.Equal(
            ["[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml"],
            archive.Entries.Select(part => part.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Export_Masked_IsNotTakenBackForNames()
    {
        await using var installation = await TestInstallation.CreateAsync();
        await installation.ImportAsync(new CandidateList().Row((Holder, "นายหนึ่ง สอง")).ToString());
        var masked = await ExportAsync(installation, SubmissionFormat.Csv, withPersonalData: false);
        var (_, verdicts) = await installation.ImportAsync(masked);
        Assert.Equal("masked_value", Assert.Single(Assert.Single(verdicts).Errors).Code);
    }

    [Fact]
    public async Task Export_WithoutTheFlag_MasksPersonalDataAndKeepsOrganisations()
    {
        await using var installation = await TestInstallation.CreateAsync();
        await installation.ImportAsync(Everything);
        var csv = Encoding.UTF8.GetString(await ExportAsync(installation, SubmissionFormat.Csv, withPersonalData: false));
        Assert.DoesNotContain("หนึ่ง สอง", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("812345678", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("1999900000005", csv, StringComparison.Ordinal);
        Assert.Contains("1-99xx-xxxxx-xx-5", csv, StringComparison.Ordinal);
        Assert.Contains("บริษัท ตัวอย่าง จำกัด", csv, StringComparison.Ordinal);
        Assert.Contains("'=12/2564", csv, StringComparison.Ordinal);
    }

    [RealDataFact]
    public async Task Sample_ExportedAndImported_IsExportedTheSameUnderTheSameTwentyHeadings()
    {
        var sample = await File.ReadAllBytesAsync(Path.Combine(RealDataFactAttribute.Folder!, "samples", "phetchabun-2564-12.csv"));
        await using var first = await TestInstallation.CreateAsync();
        await first.ImportAsync(sample);
        var exported = await ExportAsync(first, SubmissionFormat.Csv, withPersonalData: true, "67");
        await using var second = await TestInstallation.CreateAsync();
        await second.ImportAsync(exported);
        Assert.Equal(exported, await ExportAsync(second, SubmissionFormat.Csv, withPersonalData: true, "67"));
        Assert.Equal(Heading(sample), Heading(exported));
    }

    private static string Heading(byte[] csv) => Encoding.UTF8.GetString(csv).Split('\n')[0].TrimEnd('\r');

    private static async Task<byte[]> ExportAsync(
        TestInstallation installation, SubmissionFormat format, bool withPersonalData, string province = "55")
    {
        using var stream = new MemoryStream();
        await installation.Services.GetRequiredService<SubmissionExport>().WriteAsync(stream, format, province, null, withPersonalData);
        return stream.ToArray();
    }
}
