using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sedz.Api.Access;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Workers;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.Imports;
using Sedz.Api.Tests.Imports.Workers;
using Sedz.Api.Tests.Matching;
using Sedz.Schema.Imports;

namespace Sedz.Api.Tests.Workers;

/// <summary>
/// Registers many people with known names, ids and telephone numbers, some of them in the wrong cells, does with the import what can be
/// done, matches them, and searches everything that is kept or told for each of them. <c>SEDZ_TEST_PEOPLE</c> sets how many, 3,000 by
/// default.
/// </summary>
public sealed class KeepingWorkersSecret : IAsyncLifetime, IDisposable
{
    private static readonly int People = int.Parse(
        Environment.GetEnvironmentVariable("SEDZ_TEST_PEOPLE") is { Length: > 0 } many ? many : "3000", CultureInfo.InvariantCulture);

    private const string Matches =
        "{ matches(first: 500) { nodes { cost distanceMetres terms { text { th en } } worker { id occupationText skillText match { text { th en } } } } } }";

    private readonly EverythingSaid _said = new();
    private TestInstallation _installation = null!;

    public async Task InitializeAsync()
    {
        _installation = await TestInstallation.CreateAsync(logging => logging.AddProvider(_said).SetMinimumLevel(LogLevel.Debug));
        await using var db = await _installation.OpenAsync();
        await WorkerList.EnterPlacesAsync(db);
    }

    public Task DisposeAsync() => _installation.DisposeAsync().AsTask();

    public void Dispose() => _said.Dispose();

    [Fact]
    public async Task People_Imported_StandNowhereInClear()
    {
        using var traces = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _said.Say(string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))),
        };
        ActivitySource.AddActivityListener(traces);
        var list = new WorkerList();
        for (var i = 1; i <= People; i++) AddPerson(list, i);
        var importer = _installation.Services.GetRequiredService<WorkerImporter>();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(list.ToString()));

        var summary = await importer.ImportAsync(file, $"รายชื่อ {WorkerList.IdOf(1)}.csv");
        Assert.True(summary.Written > People * 8 / 10, $"{summary}");
        Assert.True(summary.Refused > 0, $"{summary}");
        await foreach (var line in importer.VerdictsAsync(summary.ImportId)) _said.Say(line);
        AssertAbsent(Database(), "the database");

        await using (var application = await SedzApplication.ServeAsync(_installation.Settings, Caller.Administrator))
        {
            await application.OfferAsync("55-0001", KnownLabour.Opening(People / 2));
            var run = await application.MatchAsync(new { });
            Assert.Equal(People / 2, run.Count("placed"));
            _said.Say($"{run}{await application.QueryAsync(Matches)}");
        }

        AssertAbsent(Database(), "the database after a matching");

        using var again = new MemoryStream(Encoding.UTF8.GetBytes(list.ToString().Replace("12,000", "13,000", StringComparison.Ordinal)));
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => importer.ImportAsync(again, "again.csv", onDuplicate: OnDuplicate.Fail));
        _said.Say($"{refused}{JsonSerializer.Serialize(refused.Problem)}");
        await _installation.Kept.UndoAsync(summary.ImportId);
        AssertAbsent(Database(), "the database after undo");
        AssertAbsent(Encoding.UTF8.GetBytes(_said.ToString()), "logs, traces, verdicts and errors");
        Assert.Contains("INSERT", _said.ToString(), StringComparison.Ordinal);
        Assert.Contains("xx", _said.ToString(), StringComparison.Ordinal);
    }

    /// <summary>One person in ten stands in wrong cells, or is refused.</summary>
    private static void AddPerson(WorkerList list, int number)
    {
        var (name, id, phone) = (NameOf(number), WorkerList.IdOf(number), WorkerList.PhoneOf(number));
        switch (number % 40)
        {
            case 1:
                list.Row((WorkerColumn.Name, name), (WorkerColumn.Subdistrict, name));
                break;
            case 2:
                list.Row((WorkerColumn.Name, name), (WorkerColumn.Skills, $"ทอผ้า ติดต่อ {name} {phone}"), (WorkerColumn.Occupation, $"ช่างของ {name} {id}"));
                break;
            case 3:
                list.Row((WorkerColumn.Name, name), (WorkerColumn.WageWish, id), (WorkerColumn.LaidOffOn, phone));
                break;
            case 4:
                list.Row((WorkerColumn.Name, name), (WorkerColumn.Interests, $"{name} โทร {phone}"), (WorkerColumn.NationalId, id[..12] + (char)('0' + (id[12] - '0' + 1) % 10)));
                break;
            default:
                list.Row((WorkerColumn.Name, name));
                break;
        }
    }

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"นายลับสุด{number} ซ่อนเร้น{number}");

    private byte[] Database()
    {
        SqliteConnection.ClearAllPools();
        return [.. Directory.EnumerateFiles(_installation.Settings.DataFolder, "*", SearchOption.AllDirectories).SelectMany(Read)];
    }

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The parts that every person's values share are searched once for all; of the rest, each value by itself.</summary>
    private static void AssertAbsent(byte[] kept, string where)
    {
        foreach (var shared in (string[])["ลับสุด", "ซ่อนเร้น"])
        {
            Assert.True(kept.AsSpan().IndexOf(Encoding.UTF8.GetBytes(shared)) < 0, $"{shared} stands in {where}");
            Assert.True(kept.AsSpan().IndexOf(Encoding.Unicode.GetBytes(shared)) < 0, $"{shared} stands in {where}, in UTF-16");
            Assert.True(kept.AsSpan().IndexOf(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(shared).Trim('"'))) < 0, $"{shared} stands in {where}, escaped");
        }

        var values = Enumerable.Range(1, People).SelectMany(i => (string[])[WorkerList.IdOf(i), WorkerList.PhoneOf(i), "+66" + WorkerList.PhoneOf(i)[1..]]).ToHashSet();
        foreach (var run in DigitRuns(kept)) Assert.DoesNotContain(run, values);
    }

    /// <summary>Every run of nine to fourteen digits, with the sign before it: what could be an id or a telephone number.</summary>
    private static IEnumerable<string> DigitRuns(byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var start = i;
            if (bytes[i] == '+') i++;
            while (i < bytes.Length && bytes[i] is >= (byte)'0' and <= (byte)'9') i++;
            if (i - start is >= 9 and <= 14) yield return Encoding.ASCII.GetString(bytes, start, i - start);
        }
    }

    private sealed class EverythingSaid : ILoggerProvider, ILogger
    {
        private readonly StringBuilder text = new();

        public void Say(string line)
        {
            lock (text) text.AppendLine(line);
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Say($"{formatter(state, exception)} {exception}");

        public override string ToString()
        {
            lock (text) return text.ToString();
        }

        public void Dispose()
        {
        }
    }
}
