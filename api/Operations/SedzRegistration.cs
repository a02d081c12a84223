using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Activities;
using Sedz.Api.Demo;
using Sedz.Api.Development;
using Sedz.Api.Exports.Progress;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Paging;
using Sedz.Api.Imports;
using Sedz.Api.Learning;
using Sedz.Api.Matching;
using Sedz.Api.Matching.Register;
using Sedz.Api.Matching.Runs;
using Sedz.Api.Models;
using Sedz.Api.Openings;
using Sedz.Api.Partners;
using Sedz.Api.Publicity;
using Sedz.Api.Ranking;
using Sedz.Api.Sites;
using Sedz.Api.Submissions;
using Sedz.Api.ValueChains;
using Sedz.Api.Workers;
using Sedz.Schema.Database;

namespace Sedz.Api.Operations;

/// <summary>The parts that the server and the command line share: clock, database and keys.</summary>
public static class SedzRegistration
{
    /// <summary>Registers the clock, the database and the keys of an installation.</summary>
    public static IServiceCollection AddSedz(this IServiceCollection services, SedzSettings settings)
    {
        Directory.CreateDirectory(settings.DataFolder);
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSedzDatabase(settings);
        services.AddDataProtection().SetApplicationName("Sedz").PersistKeysToFileSystem(new DirectoryInfo(settings.KeysFolder));
        services.AddSingleton<PersonalDataVault>();
        services.AddSingleton(provider => new PersonKeyStore(settings.KeysFolder, provider.GetRequiredService<IDataProtectionProvider>()));
        services.AddSingleton<PersonVault>();
        services.AddSingleton(_ => new PersonLookup(KeyFile.ReadOrCreate(settings.KeysFolder, KeyFile.Persons, PersonLookup.KeyLength)));
        services.AddSingleton<WorkerDetails>();
        services.AddSingleton<WorkerRegistrar>();
        services.AddSingleton<WorkerEraser>();
        services.AddSingleton<SupplyReader>();
        services.AddSingleton<LabourBalanceReader>();
        services.AddSingleton<OpeningEditor>();
        services.AddSingleton<ActivityPlanner>();
        services.AddSingleton<ActivityRecordReader>();
        services.AddSingleton<ActivityReporter>();
        services.AddSingleton<LearningRecorder>();
        services.AddSingleton<DevelopmentEditor>();
        services.AddSingleton<PublicityEditor>();
        services.AddSingleton<ProgressReportExport>();
        services.AddSingleton(_ => new CursorKey(KeyFile.ReadOrCreate(settings.KeysFolder, KeyFile.Cursors, CursorKey.Length)));
        services.AddSingleton(_ => settings.DocumentsFolder is { } folder
            ? PersistedDocuments.In(folder, settings.DocumentsOnly)
            : PersistedDocuments.None);
        services.AddSingleton<ChangeFeed>();
        services.AddSingleton<RankingReader>();
        services.AddSingleton<SyntheticCountry>();
        services.AddSingleton(provider => new SyntheticModel(
            provider.GetRequiredService<IDbContextFactory<SedzDb>>(), provider.GetServices<IModelTrainer>()));
        services.AddSingleton(provider => new SyntheticMatching(
            provider.GetRequiredService<IDbContextFactory<SedzDb>>(),
            provider.GetRequiredService<IDatabaseWriter>(),
            provider.GetRequiredService<INewsBoard>(),
            provider.GetRequiredService<ChangeFeed>(),
            provider.GetRequiredService<RegisterReader>(),
            provider.GetRequiredService<ILogger<MatchingWork>>()));
        services.AddSingleton<RoundEditor>();
        services.AddSingleton<SiteStartRecorder>();
        services.AddSingleton<ValueChainEditor>();
        services.AddSingleton<KeptTraces>();
        services.AddSingleton<PartnerEditor>();
        services.AddSingleton<CountryPartners>();
        services.AddSingleton<PartnerCorrections>();
        services.AddSingleton<PartnerCorrectionUndo>();
        services.AddSingleton<PartnerUnions>();
        services.AddSingleton<EngagementEditor>();
        services.AddSedzMatching();
        services.AddSedzModels();
        services.AddSedzImports();
        return services;
    }

    /// <summary>The parts by themselves, for a command that serves nothing. A server builds its own.</summary>
    public static ServiceProvider BuildSedz(SedzSettings settings) =>
        new ServiceCollection().AddSedz(settings).AddLogging(logging => logging.AddSedzConsole()).BuildServiceProvider();
}
