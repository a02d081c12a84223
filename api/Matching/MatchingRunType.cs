using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>How a run of the matching is shown, to administrators and researchers.</summary>
public sealed class MatchingRunType : EntityType<MatchingRun>
{
    /// <summary>Lists the fields.</summary>
    public MatchingRunType()
    {
        this.For(Caller.AdministratorRole, Caller.ResearcherRole);
        Key(r => r.Id);
        Scalar(r => r.Policy);
        Scalar(r => r.Seed);
        Owned(
            r => r.Parameters, parameters => parameters,
            p => p.RadiusMetres, p => p.Roads, p => p.Candidates, p => p.WantedGap, p => p.FloorShare, p => p.AvailableBy);
        ToOne(r => r.Province, r => r.ProvinceCode);
        Scalar(r => r.WhatIf);
        Scalar(r => r.State);
        Scalar(r => r.RequestedBy);
        Scalar(r => r.RequestedAt);
        Scalar(r => r.StartedAt);
        Scalar(r => r.FinishedAt);
        Scalar(r => r.CancelRequestedAt);
        Scalar(r => r.Attempts);
        Scalar(r => r.Progress);
        Scalar(r => r.DataHash);
        Scalar(r => r.Synthetic);
        Scalar(r => r.Workers);
        Scalar(r => r.Classes);
        Scalar(r => r.Openings);
        Scalar(r => r.Places);
        Scalar(r => r.Arcs);
        Scalar(r => r.Placed);
        Scalar(r => r.Unplaced);
        Scalar(r => r.Cost);
        Scalar(r => r.LowerBound);
        Computed(
            "gap",
            "(cost − lowerBound) / cost, 0 to 1: the cost is at most so much above the least, as a share of it. For stable and greedy it "
            + "says little. Null before there is a result.",
            r => new { r.Cost, r.LowerBound },
            r => r.Cost is not { } cost ? null : cost == 0 ? 0 : (double?)((cost - r.LowerBound!.Value) / (double)cost));
        Scalar(r => r.Bids);
        Scalar(r => r.BlockingPairs);
        Scalar(r => r.PriceOfFairness);
        ToOne(r => r.BasedOnRun, r => r.BasedOnRunId).Named("basedOn");
        Scalar(r => r.Proposed);
        Scalar(r => r.Withdrawn);
        Scalar(r => r.ErrorCode);
        Computed(
            "error", "Why the run failed; null otherwise.", r => new { r.ErrorTh, r.ErrorEn },
            r => r.ErrorTh is null ? null : new LocalizedText(r.ErrorTh, r.ErrorEn!)).Nullable();
        Batched(
                "reasons",
                "Why who took no part did not, and why who took part is not matched: people, and places of openings. The most frequent "
                + "reason first.",
                r => r.Id,
                MatchingTallies.ReasonsAsync)
            .Argument<string?>(
                MatchingTallies.ProvinceArgument, "The workers' home province, or the site's; the country when left out.", required: false);
        Batched(
                "skillsToTrain",
                "Which skills would place people who have no place: those who lack one skill alone for an empty place in reach. The "
                + "greatest number of workers first. Empty places do not sum over provinces: one may be in reach of several.",
                r => r.Id,
                MatchingTallies.SkillsAsync)
            .Argument<string?>(
                MatchingTallies.ProvinceArgument, "The workers' home province; all that the run looked at when left out.", required: false);
        Scalar(r => r.Version);
    }
}
