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

    /// <summary>Tells what the activities of the place come to in the days that were asked for.</summary>
    public static async Task<ActivityIndicatorsAnswer> ReadAsync(FieldContext context)
    {
        var scope = ActivityScope.Of(context);
        var span = new DaySpan(context.Argument<DateOnly>(FromArgument), context.Argument<DateOnly>(ToArgument));
        var interval = context.Argument<ActivityInterval?>(IntervalArgument) ?? ActivityInterval.Month;
        var spans = Divide(span, interval);
        var records = await scope.RecordsAsync(context.Service<ActivityRecordReader>(), context.CancellationToken);
        var sums = context.Caller.Visible(records).SumsOf(scope);
        var holdBack = ActivityEvidence.HoldsBackSmall(context);
        return new(
            scope.Code,
            sums.Name,
            span.From,
            span.To,
            interval,
            sums.Sites,
            sums.KnownSites,
            sums.Whole.Tally(span, holdBack),
            [.. spans.Select(days => new ActivityIntervalAnswer(days.From, days.To, sums.Whole.Tally(days, holdBack)))],
            [.. sums.Kinds.Select(of => new ActivityKindAnswer(of.Kind, ActivityWords.Of(of.Kind), of.Ledger.Tally(span, holdBack)))],
            [
                .. sums.Parts.Select(part => new ActivityPartAnswer(
                    part.Code, part.Name, part.Sites, part.KnownSites, part.Ledger.Tally(span, holdBack))),
            ],
            holdBack ? SmallNumbers.NoteOfSums : null,
            sums.Synthetic);
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
}
