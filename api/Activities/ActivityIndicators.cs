using System.Collections.Immutable;
using Sedz.Analytics;
using Sedz.Analytics.Activities;
using Sedz.Analytics.Labour.Supply;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Activities;

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
        var records = await scope.RecordsAsync(context.Service<ActivityRecordReader>(), context.CancellationToken);
        ActivitySite[] sites = [.. context.Caller.Visible(records).Where(scope.Holds)];
        ActivityFacts[] activities = [.. sites.SelectMany(site => site.Activities)];
        var holdBack = ActivityEvidence.HoldsBackSmall(context);
        ActivityTally Tally(IEnumerable<ActivityFacts> of, DaySpan days) => ActivityTally.Of(of, days, holdBack);
        return new(
            scope.Code,
            scope.NameOf(records, sites),
            span.From,
            span.To,
            interval,
            sites.Length,
            Known(sites),
            Tally(activities, span),
            [.. spans.Select(days => new ActivityIntervalAnswer(days.From, days.To, Tally(activities, days)))],
            [
                .. Enum.GetValues<ProgrammeActivity>().GroupJoin(
                    activities, kind => kind, activity => activity.Kind,
                    (kind, of) => new ActivityKindAnswer(kind, ActivityWords.Of(kind), Tally(of, span))),
            ],
            [
                .. Parts(scope, sites).Select(part => new ActivityPartAnswer(
                    part.Key, scope.NameOf(part.Key, part.First(), records), part.Count(), Known(part),
                    Tally(part.SelectMany(site => site.Activities), span))),
            ],
            holdBack ? SmallNumbers.NoteOfSums : null,
            sites.Any(site => site.Synthetic));
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

    private static int Known(IEnumerable<ActivitySite> sites) => sites.Count(site => site.Activities.Count > 0);

    private static IEnumerable<IGrouping<string?, ActivitySite>> Parts(ActivityScope scope, IEnumerable<ActivitySite> sites) =>
        scope.HasParts
            ? sites.GroupBy(scope.PartOf).OrderBy(part => part.Key is null).ThenBy(part => part.Key, StringComparer.Ordinal)
            : [];
}
