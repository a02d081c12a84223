using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.Matching;
using Sedz.Schema.Matching;
using Sedz.Schema.Openings;

namespace Sedz.Api.Openings;

/// <summary>How an opening is shown.</summary>
public sealed class OpeningType : EntityType<Opening>
{
    /// <summary>Lists the fields.</summary>
    public OpeningType()
    {
        this.Public();
        Key(o => o.Id);
        ToOne(o => o.Site, o => o.SiteId);
        Scalar(o => o.OccupationCode);
        Scalar(o => o.Title);
        Computed(
            "requiredSkills", "Codes of the skills without which nobody is taken.",
            o => o.Skills.Where(s => s.Required).Select(s => s.SkillCode).ToList(), Sorted);
        Computed(
            "wishedSkills", "Codes of the skills that are wished.",
            o => o.Skills.Where(s => !s.Required).Select(s => s.SkillCode).ToList(), Sorted);
        Scalar(o => o.Headcount);
        Scalar(o => o.StartsOn);
        Scalar(o => o.EndsOn);
        Scalar(o => o.Wage);
        Scalar(o => o.Activity);
        Scalar(o => o.Synthetic);
        Scalar(o => o.OpenedAt);
        Scalar(o => o.ClosedAt);
        Batched(
                "unfilled",
                "Why the last live run of the matching left places of the opening empty, for administrators and researchers; null where it "
                + "left none, and while none has looked at the opening.",
                o => o.Id,
                UnfilledOpenings.ReadAsync)
            .Nullable().For(Caller.AdministratorRole, Caller.ResearcherRole);
        ToMany<Match>("matches", "Workers whom runs of the matching proposed to the opening, for administrators.", m => m.OpeningId)
            .AsConnection().For(Caller.AdministratorRole);
        Scalar(o => o.Version);
    }

    private static IReadOnlyList<string> Sorted(List<string> codes) => [.. codes.Order(StringComparer.Ordinal)];
}
