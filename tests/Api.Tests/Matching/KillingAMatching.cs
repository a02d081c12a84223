using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Matching;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.Imports;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;

namespace Sedz.Api.Tests.Matching;

/// <summary>The real program, killed while a run is at work: the next one takes it up where it was kept, and comes to the same.</summary>
[Trait("Database", "both")]
public sealed class KillingAMatching
{
    /// <summary>Sites of the made-up country: some thirty thousand workers.</summary>
    private const int Sites = 380;

    /// <summary>A fast machine may end a run before it is seen at work; this often another one is tried.</summary>
    private const int MostRuns = 5;

    private static readonly MatchingOptions Wide = new() { RadiusMetres = 600_000, Candidates = MatchingOptions.MostCandidates };

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task Run_WhoseNodeIsKilled_IsTakenUpAndComesToTheSame()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var made = await SedzProcess.RunAsync(
            installation.Settings, "demo", "--no-serve", "--sites", Sites.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(0, made.ExitCode);
        var undisturbed = await RunAsync(installation);
        var expected = await ResultAsync(installation, undisturbed);

        var runId = await KilledAsync(installation);
        await EndAsync(installation, runId);

        Assert.Equal(expected, await ResultAsync(installation, runId));
        await using (var db = await installation.OpenAsync())
            Assert.Equal(2, await db.MatchingRuns.Where(r => r.Id == runId).Select(r => r.Attempts).SingleAsync());
    }

    /// <summary>A run whose node was killed after a phase was kept and before its end.</summary>
    private static async Task<int> KilledAsync(TestInstallation installation)
    {
        for (var runs = 1; runs <= MostRuns; runs++)
        {
            var runId = await QueueAsync(installation);
            using (var process = SedzProcess.Start(installation.Settings, "serve"))
            {
                await UntilAsync(
                    installation,
                    async db => await db.MatchingCheckpoints.AnyAsync(c => c.RunId == runId) || await HasEndedAsync(db, runId));
                process.Kill();
                await process.WaitForExitAsync();
            }

            await using var db = await installation.OpenAsync();
            if (!await HasEndedAsync(db, runId))
                return runId;
        }

        throw new InvalidOperationException($"{MostRuns} runs ended before they could be killed.");
    }

    private static Task<bool> HasEndedAsync(SedzDb db, int runId) => db.MatchingRuns.AnyAsync(
        r => r.Id == runId && r.State != MatchingRunState.Running && r.State != MatchingRunState.Queued);

    private static async Task<int> RunAsync(TestInstallation installation)
    {
        var runId = await QueueAsync(installation);
        await EndAsync(installation, runId);
        return runId;
    }

    /// <summary>
    /// A run that only shows what would be, so that the second finds what the first found; it asks for proof with openings far away as
    /// well, which takes its time.
    /// </summary>
    private static async Task<int> QueueAsync(TestInstallation installation)
    {
        await using var db = await installation.OpenAsync();
        var run = db.MatchingRuns.Add(KnownRun.WhatIf(wantedGap: 0, Wide)).Entity;
        await db.SaveChangesAsync();
        return run.Id;
    }

    private static async Task EndAsync(TestInstallation installation, int runId)
    {
        using var process = SedzProcess.Start(installation.Settings, "serve");
        try
        {
            await UntilAsync(installation, db => HasEndedAsync(db, runId));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    /// <summary>Everything that a run came to, but for when and how often it was taken up.</summary>
    private static async Task<string> ResultAsync(TestInstallation installation, int runId)
    {
        await using var db = await installation.OpenAsync();
        var run = await db.MatchingRuns.AsNoTracking().SingleAsync(r => r.Id == runId);
        Assert.Equal(MatchingRunState.Finished, run.State);
        var counts = await db.MatchingCounts.Where(c => c.RunId == runId).OrderBy(c => c.Id)
            .Select(c => $"{c.Side} {c.TookPart} {c.Reason} {c.ProvinceCode} {c.Count}").ToListAsync();
        var skills = await db.MatchingSkills.Where(s => s.RunId == runId).OrderBy(s => s.Id)
            .Select(s => $"{s.SkillCode} {s.ProvinceCode} {s.Workers} {s.Places}").ToListAsync();
        Assert.NotEmpty(counts);
        return $"{run.DataHash} {run.Workers} {run.Classes} {run.Arcs} {run.Placed} {run.Cost} {run.LowerBound} {run.Bids}\n"
            + string.Join('\n', counts.Concat(skills));
    }

    private static async Task UntilAsync(TestInstallation installation, Func<SedzDb, Task<bool>> isTrue)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(TimeSpan.FromMilliseconds(20)))
        {
            await using var db = await installation.OpenAsync();
            if (await isTrue(db)) return;
            Assert.True(watch.Elapsed < Patience, "The run takes too long.");
        }
    }
}
