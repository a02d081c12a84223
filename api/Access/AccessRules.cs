using Sedz.Api.GraphQL;
using Sedz.Schema.Activities;
using Sedz.Schema.Development;
using Sedz.Schema.Imports;
using Sedz.Schema.Learning;
using Sedz.Schema.Matching;
using Sedz.Schema.Models;
using Sedz.Schema.Openings;
using Sedz.Schema.Partners;
using Sedz.Schema.Provinces;
using Sedz.Schema.Publicity;
using Sedz.Schema.Sites;
using Sedz.Schema.Submissions;
using Sedz.Schema.ValueChains;
using Sedz.Schema.Workers;

namespace Sedz.Api.Access;

/// <summary>
/// Who may do what, for the whole schema: a policy of a type or field is the name of a role, and each entity's rows are ruled here. What
/// states nothing is closed.
/// </summary>
internal static class AccessRules
{
    /// <summary>Gives the rules to the schema.</summary>
    public static void Apply(MachineryOptions options)
    {
        options.FieldPolicy = (caller, policy) => caller.IsInRole(policy);
        options.RowFilters
            .Public<Cluster>().Public<Province>().Public<District>().Public<Subdistrict>().Public<Round>()
            .Public<ModelVersion>().Public<ModelDecision>().Public<Skill>()
            .For<Site>(Caller.VisibleSites)
            .For<LandDocument>(Caller.VisibleDocuments)
            .For<Nomination>(Caller.VisibleNominations)
            .For<Opening>(Caller.VisibleOpenings)
            .For<Worker>(Caller.VisibleWorkers)
            .For<WorkerNotice>(Caller.VisibleNotices)
            .For<MatchingRun>(Caller.VisibleMatchingRuns)
            .For<Match>(Caller.VisibleMatches)
            .For<Partner>(Caller.VisiblePartners)
            .For<PartnerPlace>(Caller.VisiblePartnerPlaces)
            .For<Engagement>(Caller.VisibleEngagements)
            .For<Commitment>(Caller.VisibleCommitments)
            .For<PartnerChange>(Caller.VisiblePartnerChanges)
            .For<Product>(ChainRights.Products)
            .For<ValueChain>(ChainRights.Chains)
            .For<ChainStage>(ChainRights.Stages)
            .For<ChainFlow>(ChainRights.Flows)
            .For<ChainMaterial>(ChainRights.Materials)
            .For<Activity>(ActivityRights.Activities)
            .For<ActivityReport>(ActivityRights.Reports)
            .For<ActivityRevision>(ActivityRights.Revisions)
            .For<LearningPlace>(LearningRights.Places)
            .For<CurriculumTopic>(LearningRights.Topics)
            .For<PublicNotice>(PublicityRights.Notices)
            .For<Training>(PublicityRights.Trainings)
            .For<FormChoice>(DevelopmentRights.Choices)
            .For<SandboxEntry>(DevelopmentRights.Sandboxes)
            .For<Import>(Caller.VisibleImports)
            .For<ImportRow>(Caller.VisibleImportRows);
    }
}
