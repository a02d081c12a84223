using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Sites;
using Sedz.Schema.Imports;
using static Sedz.Api.Imports.Sites.SiteColumn;

namespace Sedz.Api.Tests.Imports.Sites;

/// <summary>
/// Plants personal data where people put them, does with an import all that can be done, and searches everything that is kept or told.
/// </summary>
public sealed class PersonalDataInImportsTests
{
    private static readonly string[] Planted =
    [
        "1993304124390", "1-9933-04124-39-0", "0899123456", "+66899123456", "899123456", "089-912-3456", "ปลูกไว้ ฝังแน่น",
        "สมหญิงปลูก ฝังลึก", "1999900000006",
        "๐๘๙๙๑๒๓๔๕๖", "ฝังแน่น", "ฝังลึก",
    ];

    [Fact]
    public async Task Planted_InEveryColumn_AreFoundNowhereButEncrypted()
    {
        var logs = new EverythingLogged();
        await using var installation = await TestInstallation.CreateAsync(
            logging => logging.AddProvider(logs).SetMinimumLevel(LogLevel.Trace));
        var told = new StringBuilder();
        var list = new CandidateList()
            .Row((Holder, "นายปลูกไว้ ฝังแน่น"), (HolderId, "1993304124390"), (Phone, "0899123456"))
            .Row((Holder, "สมหญิงปลูก ฝังลึก"), (Remarks, "ติดต่อ สมหญิงปลูก ฝังลึก โทร 089-912-3456"),
                (Problems, "เจ้าของคือ นายปลูกไว้ ฝังแน่น เลข 1-9933-04124-39-0"))
            .Row((Name, "ที่ดินของนายปลูกไว้ ฝังแน่น 0899123456"), (Documents, "โฉนดที่ดินเลขที่ 55 ของนายปลูกไว้ ฝังแน่น"),
                (Water, "บ่อของนายปลูกไว้ ฝังแน่น"))
            .Row((Holder, "นายปลูกไว้  ฝังแน่น"), (Remarks, "ให้ติดต่อปลูกไว้ ฝังแน่น ก่อนเข้า"), (Problems, "โทร-0899123456/0899123456"),
                (Documents, "โฉนดเลขที่ 556 โทร 0899123456, 1999900000006"))
            .Row((Holder, "กลุ่มเกษตรกรบ้านไร่ (สมหญิงปลูก ฝังลึก 0899123456)"), (Remarks, "บัตร 1999900000006"))
            .Row((Area, "1993304124390"), (RegisteredOn, "0899123456"), (SiteColumn.LandType, "สมหญิงปลูก ฝังลึก"),
                (SiteColumn.Province, "นายปลูกไว้ ฝังแน่น"))
            .Row((HolderId, "1999900000006"), (Phone, "๐๘๙๙๑๒๓๔๕๖ ๑๒๓๔๕๖๗"), (Term, "สมหญิงปลูก ฝังลึก"), (Channel, "0899123456"))
            .Row((Holder, "นายปลูกไว้ ฝังแน่น"), (Documents, ""), (SiteColumn.Subdistrict, "นายปลูกไว้ ฝังแน่น"),
                (SiteColumn.District, "1993304124390"));

        var (first, _) = await installation.ImportAsync(list.ToString());
        await TellAsync(installation, first.ImportId, told);
        var (second, _) = await installation.ImportAsync(
            list.ToString().Replace("10 ไร่", "11 ไร่", StringComparison.Ordinal)
                .Replace("0899123456", "0811111111", StringComparison.Ordinal),
            new() { OnDuplicate = OnDuplicate.Update });
        await TellAsync(installation, second.ImportId, told);
        AssertAbsent(installation.DatabaseBytes(), "the database after the imports");

        var trial = await ImportAs(installation, list, "รายชื่อของนายปลูกไว้ ฝังแน่น 1993304124390.csv", new() { DryRun = true });
        await TellAsync(installation, trial.ImportId, told);
        told.Append(await RefusedAsync(() => ImportAs(installation, list, "list.csv", new() { OnDuplicate = OnDuplicate.Fail })));
        told.Append(await RefusedAsync(() => installation.ImportAsync(
            "ชื่อพื้นที่,จังหวัด,ประเภทพื้นที่\n\"สมหญิงปลูก ฝังลึก\"1993304124390,น่าน,ภาคเอกชน\n")));
        told.Append(await RefusedAsync(() => installation.ImportAsync("1993304124390,สมหญิงปลูก ฝังลึก,0899123456\n1,2,3\n")));
        await installation.Kept.UndoAsync(second.ImportId);
        await installation.Kept.CommitAsync(trial.ImportId);
        await installation.Kept.UndoAsync(first.ImportId);
        AssertAbsent(installation.DatabaseBytes(), "the database after undo and commit");
        AssertAbsent(Encoding.UTF8.GetBytes(told.ToString()), "verdicts, duplicates and errors");
        AssertAbsent(Encoding.UTF8.GetBytes(logs.ToString()), "the logs");
        Assert.Contains("1-99xx-xxxxx-xx-6", told.ToString(), StringComparison.Ordinal);
        Assert.Contains("INSERT", logs.ToString(), StringComparison.Ordinal);
    }

    private static async Task<ImportSummary> ImportAs(
        TestInstallation installation, CandidateList list, string fileName, SiteImportOptions options)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(list.ToString()));
        return await installation.Sites.ImportAsync(stream, fileName, options);
    }

    private static async Task TellAsync(TestInstallation installation, int importId, StringBuilder told)
    {
        await foreach (var line in installation.Sites.VerdictsAsync(importId)) told.AppendLine(line);
        foreach (var pair in await installation.Services.GetRequiredService<SiteDuplicates>().ReadAsync(importId, 100))
            told.AppendLine(string.Join(" ", pair.Differences));
    }

    private static async Task<string> RefusedAsync(Func<Task> import)
    {
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(import);
        return $"{refused}{refused.Problem}";
    }

    private static void AssertAbsent(byte[] kept, string where) => Assert.All(Planted, value =>
    {
        Assert.True(kept.AsSpan().IndexOf(Encoding.UTF8.GetBytes(value)) < 0, $"{value} stands in {where}");
        Assert.True(kept.AsSpan().IndexOf(Encoding.Unicode.GetBytes(value)) < 0, $"{value} stands in {where}, in UTF-16");
    });

    private sealed class EverythingLogged : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");

        public override string ToString() => string.Join('\n', lines);

        public void Dispose()
        {
        }
    }
}
