using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Workers;

namespace Sedz.Api.Workers;

/// <summary>How a skill is shown.</summary>
public sealed class SkillType : EntityType<Skill>
{
    /// <summary>Lists the fields.</summary>
    public SkillType()
    {
        this.Public();
        Key(s => s.Code);
        Scalar(s => s.Code);
        Scalar(s => s.NameTh);
        Scalar(s => s.NameEn);
        Computed(
            "aliases", "What sheets also call it, in Thai and English.", s => s.Code,
            IReadOnlyList<string> (code) => SkillFacts.Find(code)?.Aliases ?? []);
        Computed(
            "occupationCodes", "Groups of ISCO-08 whose work it is, the nearest first.", s => s.Code,
            IReadOnlyList<string> (code) => SkillFacts.Find(code)?.OccupationCodes ?? []);
    }
}
