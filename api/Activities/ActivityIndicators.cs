using System.Collections.Immutable;
using Sedz.Analytics;
using Sedz.Analytics.Activities;
using Sedz.Analytics.Labour.Supply;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Activities;
using Sedz.Schema.Database;

namespace Sedz.Api.Activities;

/// <summary>Answers what the activities of a place come to over time.</summary>
internal static class ActivityIndicators
{
    private const string FromArgument = "from";
    private const string ToArgument = "to";
    private const string IntervalArgument = "interval";

    /// <summary>Declares the arguments.</summary>
    public static DeclaredField Declare(DeclaredField field) => ActivityScope.Declare(field)
        .Argument<DateOnly>(FromArgument, "The first day, CE.")
        .Argument<DateOnly>(ToArgument, $"The last day, CE; at most {ActivityIntervals.Most} intervals from the first.")
        .Argument<ActivityInterval?>(IntervalArgument, "The length of the intervals; MONTH when left out.", required: false);

    /// <summary>Reads and sums the activities of the place and days that were asked for.</summary>
    public static async Task<ActivityIndicatorsAnswer> ReadAsync(FieldContext context)
    {
        var scope = ActivityScope.Of(context);
        var span = new DaySpan(context.Argument<DateOnly>(FromArgument), context.Argument<DateOnly>(ToArgument));
        var interval = context.Argument<ActivityInterval?>(IntervalArgument) ?? ActivityInterval.Month;
        var spans = Divide(span, interval);
        await using var db = await context.OpenAsync<SedzDb>();
        var sites = scope.In(context.Visible(db.Sites));
        var parts = await scope.PartsAsync(sites, context.CancellationToken);
        var names = await scope.NamesAsync(db, sites, context.CancellationToken);
        var (activities, synthetic) = await ActivityEvidence.ReadAsync(db, sites, context.CancellationToken);
        var holdBack = ActivityEvidence.HoldsBackSmall(context);
        ActivityTally Tally(IEnumerable<ActivityFacts> of, DaySpan days) => ActivityTally.Of(of, days, holdBack);
        return new(
            scope.Code,
            scope.NameOf(names),
            span.From,
            span.To,
            interval,
            parts.Count,
            Known(activities),
            Tally(activities, span),
            [.. spans.Select(days => new ActivityIntervalAnswer(days.From, days.To, Tally(activities, days)))],
            [
                .. Enum.GetValues<ProgrammeActivity>().GroupJoin(
                    activities, kind => kind, activity => activity.Kind,
                    (kind, of) => new ActivityKindAnswer(kind, ActivityWords.Of(kind), Tally(of, span))),
            ],
            [
                .. Parts(scope, parts, activities).Select(part => new ActivityPartAnswer(
                    part.Code, names(part.Code), part.Sites, Known(part.Of), Tally(part.Of, span))),
            ],
            holdBack ? SmallNumbers.Note : null,
            synthetic);
    }

    private static ImmutableArray<DaySpan> Divide(DaySpan span, ActivityInterval interval)
    {
        try
        {
            return ActivityIntervals.Of(span, interval);
        }
        catch (InputRefusedException refused)
        {
            throw RequestError.Invalid(refused.Text.Th, refused.Text.En);
        }
    }

    private static int Known(IReadOnlyList<ActivityFacts> activities) => activities.Select(activity => activity.SiteId).Distinct().Count();

    private static IEnumerable<(string? Code, int Sites, IReadOnlyList<ActivityFacts> Of)> Parts(
        ActivityScope scope, IReadOnlyDictionary<int, string?> parts, IReadOnlyList<ActivityFacts> activities)
    {
        if (!scope.HasParts) return [];
        var ofPart = activities.Where(activity => parts.ContainsKey(activity.SiteId)).ToLookup(activity => parts[activity.SiteId]);
        return parts.GroupBy(part => part.Value).OrderBy(part => part.Key is null).ThenBy(part => part.Key, StringComparer.Ordinal)
            .Select(part => (part.Key, part.Count(), (IReadOnlyList<ActivityFacts>)[.. ofPart[part.Key]]));
    }
}
