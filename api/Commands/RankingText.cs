using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CsvHelper;
using Sedz.Analytics.Ranking;
using Sedz.Api.Ranking;
using Spectre.Console;

namespace Sedz.Api.Commands;

/// <summary>A ranking as text in two blocks: the ranked sites, then those not yet ranked.</summary>
internal static class RankingText
{
    public const string Table = "table";
    private const string Json = "json";
    private const string Csv = "csv";

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Thai, UnicodeRanges.GeneralPunctuation),
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>The formats that can be asked for.</summary>
    public static string[] Formats { get; } = [Table, Json, Csv];

    /// <summary>Writes a ranking.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="board">The ranking.</param>
    /// <param name="names">Thai names by number of the site.</param>
    /// <param name="top">How many of each block.</param>
    public static void Write(TextWriter output, string format, RankingBoard board, IReadOnlyDictionary<int, string> names, int top)
    {
        RankedRow[] ranked = [.. board.Ranking.Sites.Take(top).Select(site => RankedRow.Of(site, names[board.SiteIdOf(site)]))];
        NotYetRow[] notYet = [.. board.NotYetRanked().Take(top).Select(site => NotYetRow.Of(site, names[site.SiteId]))];
        switch (format)
        {
            case Json:
                output.WriteLine(JsonSerializer.Serialize(
                    new { ranked, omitted = board.Ranking.Omitted, separates = board.Ranking.Separations, notYetRanked = notYet }, Readable));
                break;
            case Csv:
                WriteCsv(output, ranked, notYet);
                break;
            default:
                WriteTable(output, board, ranked, notYet);
                break;
        }
    }

    /// <summary>Two CSV tables with an empty line between them, each under its own header.</summary>
    private static void WriteCsv(TextWriter output, IEnumerable<RankedRow> ranked, IEnumerable<NotYetRow> notYet)
    {
        WriteCsv(
            output,
            ["rank", "tied", "code", "nameTh", "score", "hazardRecurrence", "labourAvailability", "readiness"],
            ranked.Select(row => new[]
            {
                Cell(row.Rank), Cell(row.Tied), row.Code, row.NameTh, Cell(row.Score), Cell(row.HazardRecurrence), Cell(row.LabourAvailability),
                Cell(row.Readiness),
            }));
        output.WriteLine();
        WriteCsv(
            output,
            ["code", "nameTh", "status", "findings", "rankIfCured"],
            notYet.Select(row => new[]
            {
                row.Code, row.NameTh, row.Status, string.Join("; ", row.Findings.Select(f => $"{f.Code} {f.State}")), Cell(row.RankIfCured),
            }));
    }

    private static void WriteCsv(TextWriter output, string[] header, IEnumerable<string[]> rows)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { Injection = CsvInjection.Escape }, leaveOpen: true);
        csv.WriteRecord(header);
        foreach (var row in rows)
        {
            csv.WriteRecord(row);
        }
    }

    private static string Cell(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static void WriteTable(TextWriter output, RankingBoard board, RankedRow[] ranked, NotYetRow[] notYet)
    {
        var console = TableConsole.On(output);
        console.Write(Block(
            $"จัดลำดับแล้ว {board.Ranking.Sites.Count} · ranked",
            ["", "รหัส", "พื้นที่", "คะแนน", "ภัยซ้ำซาก", "แรงงาน", "ความพร้อม"],
            ranked.Select(row => new[]
            {
                row.Rank.ToString(CultureInfo.InvariantCulture) + (row.Tied ? "=" : ""), row.Code, row.NameTh, Text(row.Score),
                Text(row.HazardRecurrence), Text(row.LabourAvailability), Text(row.Readiness),
            })));
        foreach (var (criterion, note) in board.Ranking.Separations.Select(s => (s.Criterion, s.Text)))
        {
            console.WriteLine($"· {RankingWords.Of(criterion).Th}: {note.Th}");
            console.WriteLine($"  {RankingWords.Of(criterion).En}: {note.En}");
        }

        console.Write(Block(
            $"ยังไม่เข้าลำดับ {board.NotYetRankedCount} · not yet ranked",
            ["รหัส", "พื้นที่", "สิ่งที่ขาด", "ลำดับเมื่อแก้แล้ว"],
            notYet.Select(row => new[]
            {
                row.Code, row.NameTh, string.Join("\n", row.Findings.Select(finding => $"{finding.Code}: {finding.Th}")),
                row.RankIfCured.ToString(CultureInfo.InvariantCulture),
            })));
    }

    private static Table Block(string title, string[] columns, IEnumerable<string[]> rows)
    {
        var table = new Table { Title = new TableTitle(Markup.Escape(title)), Border = TableBorder.Simple };
        table.AddColumns([.. columns.Select(Markup.Escape)]);
        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        return table;
    }

    private static string Text(double? number) => number?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";

    private sealed record RankedRow(
        int Rank, bool Tied, string Code, string NameTh, double Score, double? HazardRecurrence, double? LabourAvailability, double? Readiness)
    {
        public static RankedRow Of(RankedSite site, string name) => new(
            site.Rank, site.TiedCount > 0, site.Code, name, site.Score,
            Contribution(site, Schema.Ranking.Criterion.HazardRecurrence),
            Contribution(site, Schema.Ranking.Criterion.LabourAvailability),
            Contribution(site, Schema.Ranking.Criterion.Readiness));

        private static double? Contribution(RankedSite site, Schema.Ranking.Criterion criterion) =>
            site.Components.Single(component => component.Criterion == criterion) is { Value: not null } known ? known.Contribution : null;
    }

    private sealed record FindingRow(string Code, string State, string Th, string En);

    private sealed record NotYetRow(string Code, string NameTh, string Status, IReadOnlyList<FindingRow> Findings, int RankIfCured)
    {
        public static NotYetRow Of(NotYetRankedSite site, string name) => new(
            site.Code,
            name,
            JsonNamingPolicy.SnakeCaseUpper.ConvertName(site.Status.ToString()),
            [.. site.Findings.Select(f => new FindingRow(f.Code, JsonNamingPolicy.SnakeCaseUpper.ConvertName(f.State.ToString()), f.Sentence.Th, f.Sentence.En))],
            site.RankIfCured);
    }
}
