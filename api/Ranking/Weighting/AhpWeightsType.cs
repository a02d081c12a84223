using Sedz.Analytics.Ranking.Weighting;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.Ranking.Weighting;

/// <summary>How the weights of pairwise judgements are shown.</summary>
public sealed class AhpWeightsType : RecordType<AhpWeights>
{
    /// <summary>Lists the fields.</summary>
    public AhpWeightsType()
    {
        this.Public();
        Property(weights => weights.Weights);
        Property(weights => weights.LambdaMax);
        Property(weights => weights.ConsistencyIndex);
        Property(weights => weights.ConsistencyRatio);
        Computed(
            "randomIndex", "The published table that the ratio was made with: `saaty`, as published in 2005.",
            (weights, _) => weights.RandomIndex.Name);
        Computed(
            "acceptable",
            $"Whether a decision may rest on the weights: the ratio is at most {Ahp.MostInconsistent}. Others may be explored.",
            (weights, _) => weights.IsAcceptable);
        Property(weights => weights.WhyNotForDecision);
        Property(weights => weights.WorstJudgement);
        Property(weights => weights.Completed);
        Property(weights => weights.OutsideScale);
    }
}
