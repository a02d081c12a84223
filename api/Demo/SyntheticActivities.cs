using Sedz.Schema.Activities;
using Sedz.Schema.Sites;

namespace Sedz.Api.Demo;

/// <summary>
/// Made-up plans of the nine activities and reports on them in the fiscal year of the first round. Every one says that it is synthetic, in
/// its words and in its record.
/// </summary>
/// <param name="random">The seeded source; the same seed makes the same activities.</param>
internal sealed class SyntheticActivities(Random random)
{
    /// <summary>Activities are made up for so many sites: enough to show, few enough to start a large country fast.</summary>
    private const int MostSites = 2_000;

    private const string Words = "กิจกรรมสมมติ · synthetic activity";

    /// <summary>The first month in which plans begin: in the fiscal year 2565, after its budget.</summary>
    private static readonly DateOnly FirstStart = new(2022, 1, 1);

    private static readonly ProgrammeActivity[] Kinds = Enum.GetValues<ProgrammeActivity>();

    private int lastActivity;
    private int lastReport;

    /// <summary>The activities of a site with their reports, none for one site in five.</summary>
    public IReadOnlyList<Activity> Of(Site site)
    {
        if (site.Id > MostSites || random.NextDouble() < 0.2) return [];
        var first = random.Next(Kinds.Length);
        return [.. Enumerable.Range(first, random.Next(1, 5)).Select(kind => Plan(site.Id, Kinds[kind % Kinds.Length]))];
    }

    private Activity Plan(int siteId, ProgrammeActivity kind)
    {
        var startsOn = FirstStart.AddMonths(random.Next(5));
        var endsOn = startsOn.AddMonths(random.Next(2, 5)).AddDays(-1);
        var planned = new ActivityFigures
        {
            MoneyBaht = random.NextDouble() < 0.1 ? null : 5_000 * random.Next(1, 60),
            Trained = Sometimes(0.7, 60),
            Employed = Sometimes(0.5, 20),
            DevelopmentVolunteers = Sometimes(kind == ProgrammeActivity.Volunteer ? 1 : 0.2, 80),
            DisasterVolunteers = Sometimes(kind == ProgrammeActivity.Volunteer ? 1 : 0.1, 40),
            Entrepreneurs = Sometimes(kind == ProgrammeActivity.IncubatePeople ? 1 : 0.2, 8),
        };
        var id = ++lastActivity;
        var madeAt = SyntheticCountry.MadeAt;
        return new()
        {
            Id = id,
            SiteId = siteId,
            Kind = kind,
            Title = Words,
            StartsOn = startsOn,
            EndsOn = endsOn,
            Planned = planned,
            Reports = [.. Reports(id, startsOn, endsOn, planned)],
            CancelledAt = random.NextDouble() < 0.03 ? madeAt : null,
            Synthetic = true,
            CreatedAt = madeAt,
            UpdatedAt = madeAt,
            Version = 1,
        };
    }

    /// <summary>Monthly reports until the work, or the reporting, stops.</summary>
    private IEnumerable<ActivityReport> Reports(int activityId, DateOnly startsOn, DateOnly endsOn, ActivityFigures planned)
    {
        var months = (endsOn.Year - startsOn.Year) * 12 + endsOn.Month - startsOn.Month + 1;
        for (var month = 0; month < months && random.NextDouble() < 0.85; month++)
        {
            var from = startsOn.AddMonths(month);
            var to = from.AddMonths(1).AddDays(-1);
            yield return new()
            {
                Id = ++lastReport,
                ActivityId = activityId,
                StartsOn = from,
                EndsOn = to,
                Reached = new()
                {
                    MoneyBaht = planned.MoneyBaht is { } money ? Math.Round(money / months * (decimal)Done(), 2) : null,
                    Trained = Reached(planned.Trained, months),
                    Employed = Reached(planned.Employed, months),
                    DevelopmentVolunteers = Reached(planned.DevelopmentVolunteers, months),
                    DisasterVolunteers = Reached(planned.DisasterVolunteers, months),
                    Entrepreneurs = Reached(planned.Entrepreneurs, months),
                },
                Progress = random.NextDouble() < 0.1 ? null : Math.Round(Math.Min(1, (month + 1.0) / months * Done()), 2),
                Evidence = Words,
                Attestation = random.NextDouble() < 0.4 ? Attestation.Verified : Attestation.Stated,
                ReportedOn = to.AddDays(random.Next(1, 10)),
                ReportedBy = "demo",
                Synthetic = true,
                CreatedAt = SyntheticCountry.MadeAt,
            };
        }
    }

    private int? Sometimes(double chance, int most) => random.NextDouble() < chance ? random.Next(1, most + 1) : null;

    private int? Reached(int? planned, int months) =>
        planned is { } people && random.NextDouble() < 0.9 ? (int)Math.Round((double)people / months * Done()) : null;

    /// <summary>The part of a month's work that was done: mostly a little less than planned.</summary>
    private double Done() => 0.6 + 0.5 * random.NextDouble();
}
