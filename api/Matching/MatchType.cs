using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>How a match is shown, to administrators only: it is about one person.</summary>
public sealed class MatchType : EntityType<Match>
{
    /// <summary>Lists the fields.</summary>
    public MatchType()
    {
        this.For(Caller.AdministratorRole);
        Key(m => m.Id);
        ToOne(m => m.Run, m => m.RunId);
        ToOne(m => m.Worker, m => m.WorkerId);
        ToOne(m => m.Opening, m => m.OpeningId);
        ToOne(m => m.Site, m => m.SiteId);
        Scalar(m => m.State);
        Computed("stateText", "Where it stands, in words.", m => m.State, MatchSteps.Of);
        Scalar(m => m.Cost);
        Scalar(m => m.DistanceMetres);
        Computed(
            "terms", "What the cost is made of, the largest share first: why this place was proposed.",
            m => new { m.DistanceMetres, m.DistanceCost, m.SkillCost, m.WageCost, m.ProvinceCost },
            m => MatchTerms.Of(m.DistanceMetres, m.DistanceCost, m.SkillCost, m.WageCost, m.ProvinceCost));
        Scalar(m => m.ProposedAt);
        Scalar(m => m.RespondedAt);
        Scalar(m => m.PlacedOn);
        Scalar(m => m.RetainedOn);
        Scalar(m => m.LeftOn);
        Scalar(m => m.Reason);
        Scalar(m => m.Synthetic);
        Scalar(m => m.UpdatedAt);
        Scalar(m => m.Version);
    }
}
