using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Sites;

namespace Sedz.Api.Sites;

/// <summary>Records what became of sites: whether and when work started. It changes no eligibility, no value and no score.</summary>
public sealed class SiteStartRecorder(IDatabaseWriter writer, TimeProvider clock)
{
    /// <summary>
    /// Records a start in the place of an earlier statement. The site's version grows, so that its import cannot be undone past it.
    /// </summary>
    /// <param name="siteId">Number of the site.</param>
    /// <param name="startedOn">The day on which work started; null when it had not started by the end of the round's fiscal year.</param>
    /// <param name="attestation">Stated, or verified by an officer.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Null when it was recorded; else why not.</returns>
    public Task<MutationError?> RecordAsync(
        int siteId, DateOnly? startedOn, Attestation attestation, string by, CancellationToken cancellationToken) =>
        writer.WriteAsync<MutationError?>(
            async (db, token) =>
            {
                var site = await db.Sites.Include(s => s.Round).Include(s => s.Start).SingleAsync(s => s.Id == siteId, token);
                var now = clock.GetUtcNow().UtcDateTime;
                if (ProblemWith(startedOn, site.Round!.StartsOn, site.Round.EndsOn, ThaiDate.DayAt(now)) is { } problem)
                {
                    return problem;
                }

                var start = site.Start ?? db.Add(new SiteStart { SiteId = siteId, RecordedBy = by }).Entity;
                (start.StartedOn, start.Attestation, start.RecordedAt, start.RecordedBy) = (startedOn, attestation, now, by);
                site.Version++;
                return null;
            },
            cancellationToken);

    private static ValidationError? ProblemWith(DateOnly? startedOn, DateOnly yearStarts, DateOnly yearEnds, DateOnly today) =>
        startedOn switch
    {
        null when today <= yearEnds => new(
            new($"ปีงบประมาณยังไม่สิ้นสุด ({ThaiDate.Of(yearEnds)}) จึงยังบอกไม่ได้ว่าไม่เริ่ม ให้บันทึกหลังวันนั้น",
                $"The fiscal year has not ended ({yearEnds:yyyy-MM-dd}), so nobody can say yet that the site did not start: record it "
                + "after that day"),
            "didNotStart"),
        { } day when day < yearStarts => new(
            new($"วันที่เริ่มต้องไม่ก่อนปีงบประมาณของรอบ ({ThaiDate.Of(yearStarts)}) โปรดแก้วันที่",
                $"A start does not lie before the round's fiscal year ({yearStarts:yyyy-MM-dd}): correct the day"),
            "startedOn"),
        { } day when day > today => new(
            new($"วันที่เริ่มต้องไม่หลังวันนี้ ({ThaiDate.Of(today)}) โปรดแก้วันที่",
                $"A start does not lie in the future (today is {today:yyyy-MM-dd}): correct the day"),
            "startedOn"),
        _ => null,
    };
}
