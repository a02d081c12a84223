using Sedz.Api.Access;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>How the empty places of an opening are shown.</summary>
public sealed class UnfilledOpeningAnswerType : RecordType<UnfilledOpeningAnswer>
{
    /// <summary>Lists the fields.</summary>
    public UnfilledOpeningAnswerType()
    {
        this.For(Caller.AdministratorRole, Caller.ResearcherRole);
        Name = "UnfilledOpening";
        Properties(nameof(UnfilledOpeningAnswer.RunId));
        Reference<MatchingRun>("run", "The live run that left them empty.", one => one.RunId);
    }
}
