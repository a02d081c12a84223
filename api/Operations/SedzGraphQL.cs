using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Access;
using Sedz.Api.Activities;
using Sedz.Api.Development;
using Sedz.Api.GraphQL;
using Sedz.Api.GraphQL.Documentation;
using Sedz.Api.Hazards;
using Sedz.Api.Imports;
using Sedz.Api.Learning;
using Sedz.Api.Matching;
using Sedz.Api.Models;
using Sedz.Api.Openings;
using Sedz.Api.Partners;
using Sedz.Api.Portfolios;
using Sedz.Api.Poverty;
using Sedz.Api.Provinces;
using Sedz.Api.Publicity;
using Sedz.Api.Ranking;
using Sedz.Api.Ranking.Weighting;
using Sedz.Api.Sites;
using Sedz.Api.Submissions;
using Sedz.Api.ValueChains;
using Sedz.Api.Workers;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Database.Sqlite;
using Sedz.Schema.Geography;

namespace Sedz.Api.Operations;

/// <summary>The programme's GraphQL schema: one registration for the server, the printed contract and every test.</summary>
public static class SedzGraphQL
{
    /// <summary>Registers the schema.</summary>
    public static IServiceCollection AddSedzGraphQL(this IServiceCollection services) => services.AddGraphQLMachinery<SedzDb>(options =>
    {
        AccessRules.Apply(options);
        options.Spatial.UseMetres(
            (one, other) => one.DistanceMetres(other)!.Value,
            (one, other, metres) => one.IsWithinMetres(other, metres));
        options.Texts.UseSpelling(
            ThaiSpelling.Unified,
            ThaiSpelling.Unify,
            "Searches find a Thai letter in each of its spellings (sara am as ำ and as ํา, sara ae as แ and as เเ); equality is letter by letter.");
        options.Texts.UseIndex((value, text) => TextSearch.MayContain(value, text), TextSearch.ShortestIndexed);
        foreach (var example in ExampleOperations.All)
            options.Explorer.Examples.Add(example.ForExplorer);
        options.Spatial.UseBuffer(GeodesicBuffer.Around);
        options.Spatial.Area = new(
            GeoBounds.Thailand.West, GeoBounds.Thailand.East, GeoBounds.Thailand.South, GeoBounds.Thailand.North);
        options
            .AddType<ClusterType>().AddType<ProvinceType>().AddType<DistrictType>().AddType<SubdistrictType>().AddFields<ProvinceQueries>()
            .AddType<RoundType>()
            .AddType<SiteType>().AddType<SiteAreaType>().AddType<LandDocumentType>().AddType<NominationType>().AddFields<SiteQueries>()
            .AddFields<SiteMutations>()
            .AddType<SkillType>().AddType<WorkerType>().AddType<WorkerNoticeType>().AddFields<WorkerQueries>().AddFields<WorkerMutations>()
            .AddType<OpeningType>().AddFields<OpeningMutations>()
            .AddType<ActivityType>().AddType<ActivityReportType>().AddType<ActivityRevisionType>()
            .AddFields<ActivityQueries>().AddFields<ActivityMutations>()
            .AddType<LearningPlaceType>().AddType<CurriculumTopicType>().AddFields<LearningQueries>().AddFields<LearningMutations>()
            .AddFields<PovertyQueries>()
            .AddType<FormChoiceType>().AddType<SandboxEntryType>().AddFields<DevelopmentQueries>().AddFields<DevelopmentMutations>()
            .AddType<PublicNoticeType>().AddType<TrainingType>().AddFields<PublicityQueries>().AddFields<PublicityMutations>()
            .AddType<MatchingRunType>().AddType<Matching.MatchType>().AddType<SkillToTrainAnswerType>().AddType<WorkerMatchAnswerType>()
            .AddType<UnfilledOpeningAnswerType>()
            .AddFields<MatchingQueries>().AddFields<MatchingMutations>()
            .AddType<MatchingProgressType>().AddFields<MatchingSubscriptions>()
            .AddType<PartnerType>().AddType<PartnerPlaceType>().AddType<EngagementType>().AddType<CommitmentType>().AddType<PartnerChangeType>()
            .AddType<SitePartnerType>().AddType<PartnerDuplicateType>().AddType<SectorCoverageAnswerType>().AddType<RoleCoverageAnswerType>()
            .AddType<PartnerDepartureAnswerType>().AddType<ProvincePartnersAnswerType>()
            .AddFields<PartnerQueries>().AddFields<PartnerMutations>().AddFields<EngagementMutations>()
            .AddType<ModelVersionType>().AddType<ModelDecisionType>().AddType<ModelStandingType>()
            .AddFields<ModelQueries>().AddFields<ModelMutations>()
            .AddType<ProductType>().AddType<ValueChainType>().AddType<ChainStageType>().AddType<ChainFlowType>().AddType<ChainMaterialType>()
            .AddType<ActorMetricsType>().AddFields<ValueChainQueries>().AddFields<ValueChainMutations>()
            .AddType<PlaceRecurrenceType>().AddFields<HazardQueries>()
            .AddType<ImportType>().AddType<ImportRowType>().AddFields<ImportQueries>().AddFields<ImportMutations>()
            .AddType<ImportProgressType>().AddFields<ImportSubscriptions>()
            .AddType<RankedSiteAnswerType>().AddType<SiteAcceptabilityType>().AddType<EqualGroupType>().AddType<NotYetRankedSiteType>()
            .AddFields<RankingQueries>()
            .AddFields<RankingSubscriptions>()
            .AddType<AhpWeightsType>().AddFields<WeightQueries>()
            .AddType<PortfolioSiteAnswerType>().AddFields<PortfolioQueries>();
    });

    /// <summary>The contract as SDL, sorted: what <c>schema/Contract/sedz.graphql</c> must hold. No database is opened.</summary>
    public static string PrintSchema()
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddPooledDbContextFactory<SqliteSedzDb>(options => options.UseSedzSqlite("contract.db"))
            .AddSingleton<IDbContextFactory<SedzDb>, SedzDbFactory<SqliteSedzDb>>()
            .AddSedzGraphQL()
            .BuildServiceProvider();
        return SchemaSdl.Print(services.GetRequiredService<ISchema>());
    }
}
