using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.Matching;
using Sedz.Schema.Matching;
using Sedz.Schema.Workers;

namespace Sedz.Api.Workers;

/// <summary>
/// How a worker is shown: under a number, to administrators and researchers. Names, ids and telephone numbers are no fields at all.
/// </summary>
public sealed class WorkerType : EntityType<Worker>
{
    /// <summary>Lists the fields.</summary>
    public WorkerType()
    {
        this.For(Caller.AdministratorRole, Caller.ResearcherRole);
        Key(w => w.Id);
        Scalar(w => w.SubdistrictCode);
        Scalar(w => w.DistrictCode);
        ToOne(w => w.Province, w => w.ProvinceCode);
        Scalar(w => w.OccupationCode);
        Scalar(w => w.OccupationText);
        Scalar(w => w.IndustryCode);
        Scalar(w => w.IndustryText);
        Computed(
            "skills", "Codes of the skills that the worker has.",
            w => w.Skills.Where(s => s.Relation == SkillRelation.Has).Select(s => s.SkillCode).ToList(), Sorted);
        Computed(
            "wantedSkills", "Codes of the skills that the worker wants to learn or to work in.",
            w => w.Skills.Where(s => s.Relation == SkillRelation.Wants).Select(s => s.SkillCode).ToList(), Sorted);
        Scalar(w => w.SkillText);
        Scalar(w => w.Education);
        Scalar(w => w.LaidOffOn);
        Scalar(w => w.ReturnedOn);
        Scalar(w => w.Availability);
        Scalar(w => w.AvailableFrom);
        Scalar(w => w.WageWish);
        Scalar(w => w.Interests);
        Scalar(w => w.InterestText);
        Scalar(w => w.LegalBasis);
        Scalar(w => w.SharingBasis);
        ToMany(w => w.Notices, n => n.WorkerId);
        Batched(
                "match",
                "Where the worker stands in the matching: the match that holds the worker, or why there is none. For administrators.",
                w => w.Id,
                WorkerMatches.ReadAsync)
            .For(Caller.AdministratorRole);
        ToMany<Match>("matches", "All that was ever proposed to the worker, for administrators.", m => m.WorkerId)
            .AsConnection().For(Caller.AdministratorRole);
        Scalar(w => w.Synthetic);
        Scalar(w => w.CreatedAt);
        Scalar(w => w.UpdatedAt);
        Scalar(w => w.Version);
    }

    private static IReadOnlyList<string> Sorted(List<string> codes) => [.. codes.Order(StringComparer.Ordinal)];
}
