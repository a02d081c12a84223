using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Learning;
using Sedz.Schema.Sites;

namespace Sedz.Api.Learning;

/// <summary>Records places of learning and who came there.</summary>
public sealed class LearningRecorder(IDatabaseWriter writer, TimeProvider clock)
{
    /// <summary>Records a place of learning in the place of an earlier statement; who came stays.</summary>
    /// <param name="siteId">Number of the site.</param>
    /// <param name="input">The statement, checked against its rules here.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the site; or why nothing was done.</returns>
    public Task<MutationResult<int>> RecordAsync(int siteId, RecordLearningPlaceInput input, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (ProblemsWith(input).ToArray() is { Length: > 0 } problems) return Task.FromResult<MutationResult<int>>(problems);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                if (await FindOrAddAsync(db, siteId, by, token) is not { } place) return LearningProblems.NoSite(input.SiteId);
                (place.Open, place.OpenSince, place.Attestation) = (input.Open, input.OpenSince, input.Attestation);
                place.Curriculum.Clear();
                place.Curriculum.AddRange((input.Curriculum ?? []).Select((topic, index) => new CurriculumTopic
                {
                    SiteId = siteId,
                    Position = index + 1,
                    TitleTh = PersonalDataMask.Masked(topic.TitleTh)!,
                    TitleEn = PersonalDataMask.Masked(topic.TitleEn),
                    Hours = topic.Hours,
                }));
                return siteId;
            },
            cancellationToken);
    }

    /// <summary>Records who came in a period, in the place of an earlier count of the very same days.</summary>
    /// <param name="siteId">Number of the site.</param>
    /// <param name="input">The count, checked against its rules here.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the site; or why nothing was done.</returns>
    public Task<MutationResult<int>> RecordAsync(int siteId, RecordLearnersInput input, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (ProblemWith(input) is { } problem) return Task.FromResult<MutationResult<int>>(problem);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                if (await FindOrAddAsync(db, siteId, by, token) is null) return LearningProblems.NoSite(input.SiteId);
                var (from, to, now) = (input.StartsOn, input.EndsOn, clock.GetUtcNow().UtcDateTime);
                var others = await db.LearnerCounts
                    .Where(c => c.SiteId == siteId && c.ReplacedAt == null && c.StartsOn <= to && c.EndsOn >= from)
                    .OrderBy(c => c.StartsOn).ToListAsync(token);
                if (others.Find(other => (other.StartsOn, other.EndsOn) != (from, to)) is { } overlap)
                {
                    db.ChangeTracker.Clear();
                    return LearningProblems.Overlaps(overlap.StartsOn, overlap.EndsOn);
                }

                others.ForEach(other => other.ReplacedAt = now);
                db.Add(new LearnerCount
                {
                    SiteId = siteId,
                    StartsOn = from,
                    EndsOn = to,
                    Learners = input.Learners,
                    Evidence = PersonalDataMask.Masked(input.Evidence),
                    RecordedAt = now,
                    RecordedBy = by,
                });
                return siteId;
            },
            cancellationToken);
    }

    private DateOnly Today => ThaiDate.DayAt(clock.GetUtcNow().UtcDateTime);

    /// <summary>The place of learning of a site, touched by who records something of it; null where there is no such site.</summary>
    private async Task<LearningPlace?> FindOrAddAsync(SedzDb db, int siteId, string by, CancellationToken cancellationToken)
    {
        var place = await db.LearningPlaces.Include(p => p.Curriculum).SingleOrDefaultAsync(p => p.SiteId == siteId, cancellationToken);
        if (place is null)
        {
            var site = await db.Sites.Where(s => s.Id == siteId).Select(s => new { s.Synthetic }).SingleOrDefaultAsync(cancellationToken);
            if (site is null) return null;
            place = db.Add(new LearningPlace { SiteId = siteId, RecordedBy = by, Synthetic = site.Synthetic }).Entity;
        }

        (place.RecordedAt, place.RecordedBy) = (clock.GetUtcNow().UtcDateTime, by);
        place.Version++;
        return place;
    }

    private IEnumerable<MutationError> ProblemsWith(RecordLearningPlaceInput input)
    {
        if (input.OpenSince > Today) yield return LearningProblems.InTheFuture("openSince");
        if (input.OpenSince is not null && input.Open != Answer.Yes) yield return LearningProblems.OpenSinceOfClosed;
        foreach (var (index, topic) in (input.Curriculum ?? []).Index())
        {
            if (PersonalDataMask.Masked(topic.TitleTh) is null) yield return LearningProblems.NoTitle(index);
            if (topic.Hours is <= 0 or > LearningProblems.MostHours or double.NaN) yield return LearningProblems.WrongHours(index);
        }
    }

    private ValidationError? ProblemWith(RecordLearnersInput input) => input switch
    {
        _ when input.EndsOn < input.StartsOn => LearningProblems.EndsBeforeItStarts,
        _ when input.EndsOn > Today => LearningProblems.InTheFuture("endsOn"),
        { Learners: < 0 or > LearningProblems.MostLearners } => LearningProblems.WrongLearners,
        _ => null,
    };
}
