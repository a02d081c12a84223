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
        Computed(
            "rank", "The place, from 1. Sites with equal scores share a place, and the next one counts them all (1, 1, 3).",
            (row, _) => row.Ranked.Rank);
        Computed("score", "0 to 1; the sum of the contributions.", (row, _) => row.Ranked.Score);
        Computed("tiedCount", "How many other sites share the place; 0 without a tie.", (row, _) => row.Ranked.TiedCount);
        Computed(
            "tiedWith",
            $"Codes of the other sites in the same place, in order, the first {MostTiesNamed} of them (tiedCount counts all); empty "
            + "without a tie.",
            (row, _) => row.Ranked.TiedWith.Take(MostTiesNamed).ToList());
        Computed(
            "components", "What each criterion adds to the score.",
            (row, _) => row.Ranked.Components.Select(ComponentAnswer.Of).ToList());
        Computed("notes", "What is to be checked of the site; it decides nothing.", (row, _) => row.Insight.NotesOn(row.Ranked));
        Computed(
            "reason", "One sentence, made from the numbers, that says why the site stands where it does.",
            (row, _) => RankingReason.Of(row.Ranked));
        Computed(
            "acceptability",
            "How firm the place is when the weights, and all that is in doubt about the sites, move as far as is not known better. Equal "
            + "scores "
            + "share the better place.",
            (row, _) => row.Insight.Acceptability(row.Index));
        Computed(
            "equalGroup",
            "The sites that the evidence cannot separate from this one, at the weights used. From the top, a site joins the group as long "
            + "as "
            + "the group's first site does not have the higher score with a probability of 90 %; the next group opens with the first that "
            + "it beats so.",
            (row, _) => row.Insight.EqualGroup(row.Index));
        Computed(
            "swapsWith",
            "The changes of one weight at which the next site of a lower score draws level, the smallest first. Empty where no single "
            + "weight can "
            + "do it, and for the last place.",
            (row, _) => row.Insight.SwapsBelow(row.Index));
        Computed(
            "whyAbove",
            "Why the site stands above another, taken apart. Null when the other is not in the ranking, or there is no next one.",
            (row, context) => row.Insight.WhyAbove(
                    row.Index, context.Argument<string?>("code"), context.CancellationToken)!)
            .Nullable()
            .Argument<string?>("code", "Code of the other site; the next one in the list when left out.", required: false);
    }
}
