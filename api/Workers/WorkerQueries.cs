using Sedz.Api.Access;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Activities;
using Sedz.Schema.Database;
using Sedz.Schema.Workers;

namespace Sedz.Api.Workers;

/// <summary>Queries of workers: single ones for administrators and researchers, counts for everybody.</summary>
public sealed class WorkerQueries : QueryFields<SedzDb>
{
    private const string ByArgument = "by";
    private const string ProvinceArgument = "provinceCode";

    /// <summary>The list of skills is longer than a page and shorter than this.</summary>
    private const int MostSkills = 200;

    /// <summary>Lists the fields.</summary>
    public WorkerQueries()
    {
        Connection<Worker>("workers", "Returning workers under numbers instead of names, for administrators and researchers.")
            .For(Caller.AdministratorRole, Caller.ResearcherRole);
        List<Skill>("skills", "The skills that the work of the programme asks for.", MostSkills).Public();
        Value<IReadOnlyList<ActivityAnswer>>("programmeActivities", "The nine activities of the programme (R2.1), in their order.", Activities).Public();
        Value<WorkerSupply>(
                "workerSupply", "How many returning workers there are, small numbers held back.",
                context => context.Service<SupplyReader>().ReadAsync(
                    context.Argument<WorkerSupplyBy>(ByArgument), context.Argument<string?>(ProvinceArgument), context.CancellationToken))
            .Argument<WorkerSupplyBy>(ByArgument, "What they are counted by.")
            .Argument<string?>(
                ProvinceArgument, "The province to count in: asked for by district and sub-district, left out by province and month.", required: false)
            .Public();
        Value<IReadOnlyList<LabourBalanceRow>>(
                "labourBalance",
                "Openings of published sites against workers, the greatest shortage first; where the workers are held back, last.",
                context => context.Service<LabourBalanceReader>().ReadAsync(
                    context.Argument<WorkerSupplyBy>(ByArgument), context.Argument<string?>(ProvinceArgument), context.CancellationToken))
            .Argument<WorkerSupplyBy>(ByArgument, "SKILL or OCCUPATION.")
            .Argument<string?>(ProvinceArgument, "The province; the country when left out.", required: false)
            .Public();
    }

    private static Task<IReadOnlyList<ActivityAnswer>> Activities(FieldContext context) => Task.FromResult<IReadOnlyList<ActivityAnswer>>(
        [.. Enum.GetValues<ProgrammeActivity>().Select(activity => new ActivityAnswer(activity, ActivityWords.Of(activity)))]);
}
