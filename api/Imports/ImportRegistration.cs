using Sedz.Api.Exports;
using Sedz.Api.Imports.Activities;
using Sedz.Api.Imports.Contacts;
using Sedz.Api.Imports.Flows;
using Sedz.Api.Imports.Partners;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Sites;
using Sedz.Api.Imports.Workers;

namespace Sedz.Api.Imports;

/// <summary>The parts of an installation that read lists in and write them out.</summary>
public static class ImportRegistration
{
    /// <summary>
    /// Registers the importers of candidate lists, contacts, workers, partners, activities and flows, and the export of a submission.
    /// </summary>
    public static IServiceCollection AddSedzImports(this IServiceCollection services)
    {
        services.AddSingleton(SheetLimits.Default);
        services.AddSingleton<SiteImporter>();
        services.AddSingleton<SiteDuplicates>();
        services.AddSingleton<SubmissionExport>();
        services.AddSingleton<ContactImporter>();
        services.AddSingleton<WorkerImporter>();
        services.AddSingleton<PartnerImporter>();
        services.AddSingleton<ActivityImporter>();
        services.AddSingleton<FlowImporter>();
        services.AddSingleton<KeptImports>();
        return services;
    }
}
