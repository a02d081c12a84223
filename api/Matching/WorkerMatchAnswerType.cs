using Sedz.Api.Access;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Matching;
using Sedz.Schema.Openings;

namespace Sedz.Api.Matching;

/// <summary>How a worker's standing in the matching is shown.</summary>
public sealed class WorkerMatchAnswerType : RecordType<WorkerMatchAnswer>
{
    /// <summary>Lists the fields.</summary>
    public WorkerMatchAnswerType()
    {
        this.For(Caller.AdministratorRole);
        Name = "WorkerMatch";
        Properties(nameof(WorkerMatchAnswer.MatchId), nameof(WorkerMatchAnswer.RunId), nameof(WorkerMatchAnswer.NearestOpeningId));
        Reference<Match>(
            "match", "The match that holds the worker: proposed, accepted or taken up. Null when there is none.", one => one.MatchId);
        Reference<MatchingRun>(
            "run", "The live run that says why there is none; null with a match, and while none has looked at the worker.",
            one => one.RunId);
        Reference<Opening>("nearestOpening", "The opening of the nearest miss; null where there is none.", one => one.NearestOpeningId);
    }
}
