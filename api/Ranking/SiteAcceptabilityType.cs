using System.Collections.Immutable;
using Sedz.Analytics.Ranking.Robustness;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.Ranking;

/// <summary>How the firmness of a place is shown.</summary>
public sealed class SiteAcceptabilityType : RecordType<SiteAcceptabilityAnswer>
{
    private const string ExpectedRank = "expectedRank";
    private const string RankLow = "rankLow";
    private const string RankHigh = "rankHigh";
    private const string RankShares = "rankShares";
    private const string CentralWeights = "centralWeights";
    private const string Confidence = "confidence";

    /// <summary>Lists the fields.</summary>
    public SiteAcceptabilityType()
    {
        this.Public();
        Name = "SiteAcceptability";
        Computed("topK", "The probability of being among the first K places, 0 to 1.", (row, _) => row.Found.TopK);
        Computed(ExpectedRank, "The mean place, from 1.", (row, _) => PlacesOf(row).Expected);
        Computed(
            RankLow, "The best end of the 90 % interval of the place. Exact up to 127, then down to 1/32 of itself.",
            (row, _) => PlacesOf(row).Low);
        Computed(
            RankHigh, "The worst end of the 90 % interval of the place. Exact up to 127, then down to 1/32 of itself.",
            (row, _) => PlacesOf(row).High);
        Computed(
            RankShares, "The probability of place 1, 2, … 10, or of as many as there are sites.", (row, _) => PlacesOf(row).First.ToList());
        Computed(
            CentralWeights,
            "The mean of the weights under which the site is first: the preference that it wins under. Null when it never is.",
            (row, _) => CentralWeightsOf(row)!).Nullable();
        Computed(
            Confidence,
            "The probability of being first at the central weights: high when the evidence is good enough to say so. Null with them.",
            (row, _) => PlacesOf(row).Confidence);
    }

    /// <summary>The fields that need every place of every site, not only who is among the first K.</summary>
    internal static ImmutableArray<string> FieldsOfPlaces { get; } =
        [ExpectedRank, RankLow, RankHigh, RankShares, CentralWeights, Confidence];

    private static SitePlaces PlacesOf(SiteAcceptabilityAnswer row) => row.Found.Places!;

    private static CriterionWeightsAnswer? CentralWeightsOf(SiteAcceptabilityAnswer row) => PlacesOf(row).CentralWeights is { } central
        ? CriterionWeightsAnswer.Of(criterion => row.Criteria.Zip(central).FirstOrDefault(pair => pair.First == criterion).Second)
        : null;
}
