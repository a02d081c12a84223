using Sedz.Api.Access;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Workers;

namespace Sedz.Api.Matching;

/// <summary>How a skill to train is shown.</summary>
public sealed class SkillToTrainAnswerType : RecordType<SkillToTrainAnswer>
{
    /// <summary>Lists the fields.</summary>
    public SkillToTrainAnswerType()
    {
        this.For(Caller.AdministratorRole, Caller.ResearcherRole);
        Name = "SkillToTrain";
        Properties(nameof(SkillToTrainAnswer.SkillCode));
        Reference<Skill>("skill", "The skill.", need => need.SkillCode);
    }
}
