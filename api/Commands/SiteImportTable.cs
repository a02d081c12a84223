using Sedz.Api.Imports;
using Sedz.Api.Imports.Sites;
using Sedz.Schema.Imports;
using Spectre.Console;

namespace Sedz.Api.Commands;

/// <summary>Shows an import to a person: counts, the rows that ask for attention, and duplicates side by side.</summary>
internal static class SiteImportTable
{
    /// <summary>Rows that are shown one by one; all of them stand in the import's record and in the JSON form.</summary>
    private const int RowsShown = 200;

    public static async Task WriteAsync(IServiceProvider services, ImportSummary summary, CancellationToken cancellationToken)
    {
        Console.Out.WriteLine(Counts(summary));
        foreach (var heading in summary.UnknownColumns) Console.Out.WriteLine(Unknown(heading));

        var rows = new Table().AddColumns("แถว · row", "ผล · verdict", "ข้อสังเกต · warnings", "ข้อผิดพลาด · errors");
        await foreach (var line in services.GetRequiredService<SiteImporter>().VerdictsAsync(summary.ImportId, cancellationToken))
        {
            var verdict = SiteRowVerdict.FromJson(line);
            if (verdict.Errors.Count + verdict.Warnings.Count == 0 || rows.Rows.Count == RowsShown) continue;
            rows.AddRow(
                Text($"{verdict.Row}"),
                Text(verdict.Status == ImportRowStatus.Refused ? "ไม่รับ · refused" : "รับ · accepted"),
                Text(string.Join('\n', verdict.WarningDetails.Select(w => $"{w.Th}\n{w.En}"))),
                Text(string.Join('\n', verdict.Errors.Select(e => $"{e.Th}\n{e.En}"))));
        }

        if (rows.Rows.Count > 0) TableConsole.On(Console.Out).Write(rows);

        var pairs = await services.GetRequiredService<SiteDuplicates>().ReadAsync(summary.ImportId, RowsShown, cancellationToken);
        foreach (var pair in pairs) Write(pair);
    }

    /// <summary>The sentence about a heading that means no known column.</summary>
    public static string Unknown(string heading) =>
        $"ไม่รู้จักคอลัมน์ “{heading}” จึงเก็บไว้ในแถวเดิมที่เข้ารหัสเท่านั้น · unknown column “{heading}”: kept only in the encrypted row";

    /// <summary>The counts of an import in one line.</summary>
    public static string Counts(ImportSummary s) =>
        $"การนำเข้า {s.ImportId}{(s.State == ImportState.DryRun ? " (ทดลอง)" : "")}: {s.Rows} แถว "
        + $"รับ {s.Accepted} ไม่รับ {s.Refused} ซ้ำ {s.Duplicates} เขียน {s.Written}"
        + $" · import {s.ImportId}{(s.State == ImportState.DryRun ? " (dry run)" : "")}: {s.Rows} rows, "
        + $"{s.Accepted} accepted, {s.Refused} refused, {s.Duplicates} duplicates, {s.Written} written";

    private static void Write(SiteDuplicate pair)
    {
        var title = $"แถว {pair.Row} ซ้ำกับ {pair.Of} · row {pair.Row} repeats {pair.Of}";
        if (pair.Differences.Count == 0)
        {
            Console.Out.WriteLine($"{title}: ทุกช่องตรงกัน · nothing differs");
            return;
        }

        var table = new Table().Title(Markup.Escape(title))
            .AddColumns("", Markup.Escape($"{pair.Of}"), Markup.Escape($"แถว · row {pair.Row}"));
        foreach (var difference in pair.Differences)
            table.AddRow(Text($"{difference.Heading.Th} · {difference.Heading.En}"), Text(difference.There), Text(difference.Here));
        TableConsole.On(Console.Out).Write(table);
    }

    private static Text Text(string text) => new(text);
}
