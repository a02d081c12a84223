using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Ranking;
using Sedz.Api.Imports.Reports;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Imports.Hazards;

/// <summary>Keeps the observation windows of a source in step with what an import says of them.</summary>
internal static class SourceWindows
{
    /// <summary>
    /// Writes the window that the options give for every hazard of the file, and says for which hazards there are events without one. A
    /// window's provinces only grow, unless the options name them.
    /// </summary>
    /// <param name="db">The context; the caller saves.</param>
    /// <param name="sourceId">The source.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="coverage">The provinces of the records.</param>
    /// <param name="eventHazards">The hazards of which the file has events.</param>
    /// <param name="report">Gets the notes.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task WriteAsync(
        SedzDb db,
        string sourceId,
        HazardImportOptions options,
        SourceCoverage coverage,
        IReadOnlySet<Hazard> eventHazards,
        FileReport report,
        CancellationToken cancellationToken)
    {
        var windows = await db.ObservationWindows.Where(w => w.SourceId == sourceId).ToDictionaryAsync(w => w.Hazard, cancellationToken);
        if (options is { ObservedFrom: { } from, ObservedTo: { } to })
        {
            if (options.Coverage is null && coverage.IsIncomplete)
            {
                report.Note(NoBoundaries);
            }
            else
            {
                foreach (var hazard in coverage.Hazards)
                {
                    windows[hazard] = Write(db, windows.GetValueOrDefault(hazard), new()
                    {
                        SourceId = sourceId,
                        Hazard = hazard,
                        FromYear = from,
                        ToYear = to,
                        ProvinceCodes = [.. (options.Coverage ?? coverage.Of(hazard)).Order(StringComparer.Ordinal)],
                    }, replaceProvinces: options.Coverage is not null);
                }
            }
        }

        var without = eventHazards.Where(hazard => !windows.ContainsKey(hazard)).Order().ToList();
        if (without.Count > 0)
        {
            report.Note(NoWindow(without, canBeGiven: !HazardSourceFacts.All.Any(known => known.Id == sourceId)));
        }
    }

    private static readonly LocalizedText NoBoundaries = new(
        "ยังไม่ได้นำเข้าขอบเขตจังหวัด จึงไม่ทราบว่าแหล่งข้อมูลครอบคลุมจังหวัดใดและยังไม่บันทึกช่วงปี "
        + "โปรดใช้ import places แล้วนำเข้าอีกครั้ง หรือระบุ --coverage",
        "No province boundaries have been imported, so the provinces that the source covers are not known and its years were not taken: "
        + "run import places, then import this again, or give --coverage.");

    private static ObservationWindow Write(SedzDb db, ObservationWindow? there, ObservationWindow asked, bool replaceProvinces)
    {
        if (there is null)
        {
            return db.ObservationWindows.Add(asked).Entity;
        }

        (there.FromYear, there.ToYear) = (asked.FromYear, asked.ToYear);
        if (replaceProvinces)
        {
            there.ProvinceCodes = asked.ProvinceCodes;
        }
        else if (there.ProvinceCodes.Count > 0)
        {
            there.ProvinceCodes = [.. there.ProvinceCodes.Union(asked.ProvinceCodes).Order(StringComparer.Ordinal)];
        }

        return there;
    }

    private static LocalizedText NoWindow(IEnumerable<Hazard> hazards, bool canBeGiven)
    {
        var words = hazards.Select(RankingWords.Of).ToList();
        var (remedyTh, remedyEn) = canBeGiven
            ? (" ระบุ --observed-from และ --observed-to หากทราบ", " Give --observed-from and --observed-to where they are known.")
            : ("", "");
        var th = string.Join(" ", words.Select(word => word.Th));
        var en = string.Join(", ", words.Select(word => word.En));
        return new(
            $"ไม่มีช่วงปีที่สังเกตสำหรับ{th}: แสดงเหตุการณ์ได้แต่คำนวณอัตราไม่ได้{remedyTh}",
            $"No years of observation for {en}: the events are shown but make no rate.{remedyEn}");
    }
}
