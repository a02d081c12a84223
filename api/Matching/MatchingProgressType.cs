using Sedz.Api.Access;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>How the progress of a run is shown.</summary>
public sealed class MatchingProgressType : RecordType<MatchingProgressAnswer>
{
    /// <summary>Lists the fields.</summary>
    public MatchingProgressType()
    {
        this.For(Caller.AdministratorRole);
        Name = "MatchingProgress";
        Properties(nameof(MatchingProgressAnswer.RunId));
        Reference<MatchingRun>("run", "The run.", progress => progress.RunId);
    }
}
