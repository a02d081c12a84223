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
    /// Writes the window that the options give for every hazard of the file, and says for which hazards there is none. A window grows by
    /// years that overlap or adjoin it, so that a source may come in a file a year; it never shrinks without being told to. Its provinces
    /// only grow, unless the options name them.
    /// </summary>
    /// <param name="db">The context; the caller saves.</param>
    /// <param name="sourceId">The source.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="coverage">The provinces of the records.</param>
    /// <param name="report">Gets the notes.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ImportRefusedException">Years lie between a window and the one that the options give.</exception>
    public static async Task WriteAsync(
        SedzDb db,
        string sourceId,
        HazardImportOptions options,
        SourceCoverage coverage,
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
                    }, options, report);
                }
            }
        }

        var without = coverage.Hazards.Where(hazard => !windows.ContainsKey(hazard)).ToList();
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

    private static ObservationWindow Write(
        SedzDb db, ObservationWindow? there, ObservationWindow asked, HazardImportOptions options, FileReport report)
    {
        if (there is null)
        {
            return db.ObservationWindows.Add(asked).Entity;
        }

        if (options.ReplaceWindow)
        {
            (there.FromYear, there.ToYear) = (asked.FromYear, asked.ToYear);
        }
        else if (asked.FromYear > there.ToYear + 1 || asked.ToYear < there.FromYear - 1)
        {
            throw new ImportRefusedException(HazardProblems.WindowGap(there));
        }
        else if ((asked.FromYear, asked.ToYear) != (there.FromYear, there.ToYear))
        {
            there.FromYear = Math.Min(there.FromYear, asked.FromYear);
            there.ToYear = Math.Max(there.ToYear, asked.ToYear);
            report.Note(Together(there));
        }

        if (options.Coverage is not null)
        {
            there.ProvinceCodes = asked.ProvinceCodes;
        }
        else if (there.ProvinceCodes.Count > 0)
        {
            there.ProvinceCodes = [.. there.ProvinceCodes.Union(asked.ProvinceCodes).Order(StringComparer.Ordinal)];
        }

        return there;
    }

    private static LocalizedText Together(ObservationWindow window)
    {
        var hazard = RankingWords.Of(window.Hazard);
        return new(
            $"ช่วงปีที่สังเกต{hazard.Th}รวมกับที่บันทึกไว้แล้วเป็น ค.ศ. {window.FromYear}-{window.ToYear} "
            + "หากต้องการแทนที่ให้ระบุ --replace-window",
            $"The years of observation for {hazard.En}, together with those kept before, are {window.FromYear}-{window.ToYear}. "
            + "Give --replace-window to put the new ones in their place.");
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
            $"ไม่มีช่วงปีที่สังเกตสำหรับ{th}: แสดงเหตุการณ์และชั้นความถี่ได้แต่คำนวณอัตราไม่ได้{remedyTh}",
            $"No years of observation for {en}: events and classes of frequency are shown but make no rate.{remedyEn}");
    }
}
