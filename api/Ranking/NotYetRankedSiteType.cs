using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Api.Sites;
using Sedz.Schema;
using Sedz.Schema.Sites;

namespace Sedz.Api.Ranking;

/// <summary>How a site that is not ranked is shown.</summary>
public sealed class NotYetRankedSiteType : RecordType<NotYetRankedSite>
{
    /// <summary>Lists the fields.</summary>
    public NotYetRankedSiteType()
    {
        this.Public();
        Reference<Site>("site", "The site.", row => row.SiteId);
        Property(row => row.Status);
        Property(row => row.RankIfCured);
        Property(row => row.Notes);
        Property(row => row.Deadline);
        Computed(
            "daysLeft",
            "Days from today in Asia/Bangkok to the deadline: 0 on the day itself, negative after it.",
            (row, context) => DaysLeft(row, context));
        Computed("timeLeft", "The same in words.", (row, context) => RankingTime.Left(DaysLeft(row, context), row.Deadline));
        Computed(
            "findings", "The rules it does not meet: what is missing, what cures it, and who can.",
            (row, _) => row.Findings.Select(SiteFinding.Of).ToList());
    }

    private static int DaysLeft(NotYetRankedSite row, FieldContext context) =>
        row.Deadline.DayNumber - ThaiDate.DayAt(context.Service<TimeProvider>().GetUtcNow().UtcDateTime).DayNumber;
}
