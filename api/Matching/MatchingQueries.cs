using Sedz.Api.Access;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.Matching.Register;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>Queries of the matching: runs for administrators and researchers, single matches for administrators.</summary>
public sealed class MatchingQueries : QueryFields<SedzDb>
{
    /// <summary>Lists the fields.</summary>
    public MatchingQueries()
    {
        Connection<MatchingRun>("matchingRuns", "Runs of the matching, for administrators and researchers.")
            .For(Caller.AdministratorRole, Caller.ResearcherRole);
        ByKey<MatchingRun>(
                "matchingRun", "One run of the matching, for administrators and researchers; null when there is none.", r => r.Id)
            .For(Caller.AdministratorRole, Caller.ResearcherRole);
        Value<IReadOnlyList<string>>(
                "roadDistanceSources",
                "Whose distances by road a run can go by, as roads of runMatching names them, for administrators and researchers.",
                RoadDistanceSourcesAsync)
            .For(Caller.AdministratorRole, Caller.ResearcherRole);
        Connection<Match>("matches", "What runs proposed to workers and what became of it, for administrators.")
            .For(Caller.AdministratorRole);
    }

    private static async Task<IReadOnlyList<string>> RoadDistanceSourcesAsync(FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        return await RegisterRoads.SourcesAsync(db, context.CancellationToken);
    }
}
