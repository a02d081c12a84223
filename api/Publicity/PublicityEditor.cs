using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Publicity;

namespace Sedz.Api.Publicity;

/// <summary>Records announcements and trainings, and changes them.</summary>
public sealed class PublicityEditor(IDatabaseWriter writer, TimeProvider clock)
{
    /// <summary>Records an announcement.</summary>
    /// <param name="place">The numbers behind its global ids.</param>
    /// <param name="input">The announcement, checked against its rules here.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Its number; or why nothing was done.</returns>
    public Task<MutationResult<int>> AnnounceAsync(PublicityPlace place, AnnounceInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return AddAsync(
            place,
            (input.SiteId, null),
            synthetic => new PublicNotice
            {
                TitleTh = PersonalDataMask.Masked(input.TitleTh) ?? "",
                TitleEn = PersonalDataMask.Masked(input.TitleEn),
                BodyTh = PersonalDataMask.Masked(input.BodyTh) ?? "",
                BodyEn = PersonalDataMask.Masked(input.BodyEn),
                Link = Plain(input.Link),
                ProvinceCode = input.ProvinceCode,
                SiteId = place.SiteId,
                AnnouncedOn = input.AnnouncedOn ?? Today,
                EndsOn = input.EndsOn,
                Published = input.Published,
                Synthetic = synthetic,
                CreatedAt = Now,
                UpdatedAt = Now,
                Version = 1,
            },
            PublicityProblems.With,
            notice => notice.Id,
            cancellationToken);
    }

    /// <summary>Changes an announcement.</summary>
    /// <param name="noticeId">Its number.</param>
    /// <param name="input">The change, checked against the rules here.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Its number; or why nothing was done.</returns>
    public Task<MutationResult<int>> ChangeAsync(int noticeId, ChangeAnnouncementInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var notice = await db.PublicNotices.SingleOrDefaultAsync(n => n.Id == noticeId, token);
                if (notice is null) return PublicityProblems.NoAnnouncement(input.AnnouncementId);
                if (notice.Version != input.Version) return PublicityProblems.Changed(notice.Version);
                notice.TitleTh = input.TitleTh.IsGiven ? PersonalDataMask.Masked(input.TitleTh.Value) ?? "" : notice.TitleTh;
                notice.TitleEn = input.TitleEn.IsGiven ? PersonalDataMask.Masked(input.TitleEn.Value) : notice.TitleEn;
                notice.BodyTh = input.BodyTh.IsGiven ? PersonalDataMask.Masked(input.BodyTh.Value) ?? "" : notice.BodyTh;
                notice.BodyEn = input.BodyEn.IsGiven ? PersonalDataMask.Masked(input.BodyEn.Value) : notice.BodyEn;
                notice.Link = input.Link.IsGiven ? Plain(input.Link.Value) : notice.Link;
                notice.AnnouncedOn = input.AnnouncedOn.Or(notice.AnnouncedOn);
                notice.EndsOn = input.EndsOn.Or(notice.EndsOn);
                notice.Published = input.Published.Or(notice.Published);
                (notice.UpdatedAt, notice.Version) = (Now, notice.Version + 1);
                return Outcome(db, PublicityProblems.With(notice), noticeId);
            },
            cancellationToken);
    }

    /// <summary>Records a training.</summary>
    /// <param name="place">The numbers behind its global ids.</param>
    /// <param name="input">The training, checked against its rules here.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Its number; or why nothing was done.</returns>
    public Task<MutationResult<int>> RecordAsync(PublicityPlace place, RecordTrainingInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return AddAsync(
            place,
            (input.SiteId, input.PartnerId),
            synthetic => new Training
            {
                TitleTh = PersonalDataMask.Masked(input.TitleTh) ?? "",
                TitleEn = PersonalDataMask.Masked(input.TitleEn),
                Audience = input.Audience,
                OrganiserText = PersonalDataMask.Masked(input.OrganiserText),
                PartnerId = place.PartnerId,
                ProvinceCode = input.ProvinceCode,
                SiteId = place.SiteId,
                Venue = PersonalDataMask.Masked(input.Venue),
                StartsOn = input.StartsOn,
                EndsOn = input.EndsOn,
                Hours = input.Hours,
                Seats = input.Seats,
                Attended = input.Attended,
                Published = input.Published,
                Synthetic = synthetic,
                CreatedAt = Now,
                UpdatedAt = Now,
                Version = 1,
            },
            training => PublicityProblems.With(training, Today),
            training => training.Id,
            cancellationToken);
    }

    /// <summary>Changes a training.</summary>
    /// <param name="trainingId">Its number.</param>
    /// <param name="input">The change, checked against the rules here.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Its number; or why nothing was done.</returns>
    public Task<MutationResult<int>> ChangeAsync(int trainingId, ChangeTrainingInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var training = await db.Trainings.SingleOrDefaultAsync(t => t.Id == trainingId, token);
                if (training is null) return PublicityProblems.NoTraining(input.TrainingId);
                if (training.Version != input.Version) return PublicityProblems.Changed(training.Version);
                training.TitleTh = input.TitleTh.IsGiven ? PersonalDataMask.Masked(input.TitleTh.Value) ?? "" : training.TitleTh;
                training.TitleEn = input.TitleEn.IsGiven ? PersonalDataMask.Masked(input.TitleEn.Value) : training.TitleEn;
                training.Audience = input.Audience.Or(training.Audience);
                training.OrganiserText = input.OrganiserText.IsGiven ? PersonalDataMask.Masked(input.OrganiserText.Value) : training.OrganiserText;
                training.Venue = input.Venue.IsGiven ? PersonalDataMask.Masked(input.Venue.Value) : training.Venue;
                training.StartsOn = input.StartsOn.Or(training.StartsOn);
                training.EndsOn = input.EndsOn.Or(training.EndsOn);
                training.Hours = input.Hours.Or(training.Hours);
                training.Seats = input.Seats.Or(training.Seats);
                training.Attended = input.Attended.Or(training.Attended);
                training.Published = input.Published.Or(training.Published);
                (training.UpdatedAt, training.Version) = (Now, training.Version + 1);
                return Outcome(db, PublicityProblems.With(training, Today), trainingId);
            },
            cancellationToken);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private DateOnly Today => ThaiDate.DayAt(Now);

    private Task<MutationResult<int>> AddAsync<T>(
        PublicityPlace place,
        (string? SiteId, string? PartnerId) ids,
        Func<bool, T> make,
        Func<T, IEnumerable<MutationError>> problems,
        Func<T, int> key,
        CancellationToken cancellationToken)
        where T : class => writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var (siteId, partnerId) = (place.SiteId, place.PartnerId);
                var site = await db.Sites.Where(s => s.Id == siteId).Select(s => new { s.Synthetic }).SingleOrDefaultAsync(token);
                if (siteId is not null && site is null) return PublicityProblems.NoSite(ids.SiteId!);
                if (partnerId is not null && !await db.Partners.AnyAsync(p => p.Id == partnerId, token))
                    return PublicityProblems.NoPartner(ids.PartnerId!);
                var made = make(site?.Synthetic ?? false);
                if (problems(made).ToArray() is { Length: > 0 } wrong) return wrong;
                db.Add(made);
                await db.SaveChangesAsync(token);
                return key(made);
            },
            cancellationToken);

    /// <summary>The number of what was changed; or what is wrong with it, and then nothing of the change is saved.</summary>
    private static MutationResult<int> Outcome(SedzDb db, IEnumerable<MutationError> problems, int id)
    {
        if (problems.ToArray() is not { Length: > 0 } wrong) return id;
        db.ChangeTracker.Clear();
        return wrong;
    }

    private static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
