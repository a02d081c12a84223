using Sedz.Analytics.Ranking;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Sites;

namespace Sedz.Api.Ranking;

/// <summary>How a ranked site is shown.</summary>
public sealed class RankedSiteAnswerType : RecordType<RankedSiteAnswer>
{
    /// <summary>
    /// How many ties a row names. Under weights that leave every site equal, each of 100,000 rows would name all others.
    /// </summary>
    private const int MostTiesNamed = 20;

    /// <summary>Lists the fields.</summary>
    public RankedSiteAnswerType()
    {
        this.Public();
        Name = "RankedSite";
        Reference<Site>("site", "The site.", row => row.SiteId);
        Computed("rank", "The place, from 1. Sites with equal scores share a place, and the next one counts them all (1, 1, 3).", (row, _) => row.Ranked.Rank);
        Computed("score", "0 to 1; the sum of the contributions.", (row, _) => row.Ranked.Score);
        Computed("tiedCount", "How many other sites share the place; 0 without a tie.", (row, _) => row.Ranked.TiedCount);
        Computed(
            "tiedWith",
            $"Codes of the other sites in the same place, in order, the first {MostTiesNamed} of them (tiedCount counts all); empty without a tie.",
            (row, _) => row.Ranked.TiedWith.Take(MostTiesNamed).ToList());
        Computed(
            "components", "What each criterion adds to the score.",
            (row, _) => row.Ranked.Components.Select(ComponentAnswer.Of).ToList());
        Property(row => row.Notes);
        Computed("reason", "One sentence, made from the numbers, that says why the site stands where it does.", (row, _) => RankingReason.Of(row.Ranked));
    }
}
