using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Hazards;
using Sedz.Api.Imports.Reports;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Commands;

/// <summary><c>import hazards</c>: events and frequencies of disasters from a file.</summary>
public static class ImportHazardsCommand
{
    private const string WholeCountry = "all";

    /// <summary>Makes the command.</summary>
    /// <param name="services">The database factory and the clock.</param>
    public static Command Create(IServiceProvider services)
    {
        var databases = services.GetRequiredService<IDbContextFactory<SedzDb>>();
        var path = new Argument<string>("PATH")
        {
            Description = "GDIS (CSV), DFO (CSV or polygons), a map of frequencies or dated events (GeoJSON, Shapefile, ZIP), "
                + "or a table (CSV) of frequencies or declarations by place",
        };
        path.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } given && !File.Exists(given))
            {
                result.AddError($"There is no file {given}");
            }
        });
        var source = new Option<string?>("--source")
        {
            Description = "Code of the source, such as gistda-flood-2014; not for GDIS and DFO",
        };
        var nameTh = new Option<string?>("--source-name-th") { Description = "Thai name of the source" };
        var nameEn = new Option<string?>("--source-name-en") { Description = "English name of the source" };
        var from = new Option<int?>("--observed-from")
        {
            Description = "First year (CE) in which the source looked; without it, events and frequencies make no rate",
        };
        var to = new Option<int?>("--observed-to") { Description = "Last year (CE) in which the source looked" };
        var replaceWindow = new Option<bool>("--replace-window")
        {
            Description = "Put the years in the place of those kept for the source, instead of joining them",
        };
        var coverage = new Option<string?>("--coverage")
        {
            Description = $"Where it looked: {WholeCountry}, or province codes such as 67,64; "
                + "when left out, the provinces that its records name or touch",
        };
        coverage.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } given && ReadCoverage(given) is null)
            {
                result.AddError($"--coverage must be {WholeCountry} or codes of provinces with commas between them");
            }
        });
        var hazard = new Option<string?>("--hazard") { Description = "The hazard of rows that name none or several" };
        hazard.AcceptOnlyFromAmong([.. Enum.GetNames<Hazard>().Select(name => name.ToUpperInvariant())]);
        var outOfYears = new Option<int?>("--out-of-years")
        {
            Description = "Years over which frequencies were counted, where the file does not say",
        };
        var timesColumn = new Option<string?>("--times-column")
        {
            Description = "Name of the column with the frequencies, where it is not found",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Judge every row and write nothing" };
        var format = new Option<string>("--format")
        {
            Description = "table or json (one object a line)",
            DefaultValueFactory = _ => ImportReportText.Table,
        };
        format.AcceptOnlyFromAmong(ImportReportText.Formats);
        var command = new Command("hazards", "Import events and frequencies of disasters")
        {
            path, source, nameTh, nameEn, from, to, replaceWindow, coverage, hazard, outOfYears, timesColumn, dryRun, format,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var options = new HazardImportOptions(parsed.GetRequiredValue(path))
            {
                SourceId = parsed.GetValue(source),
                SourceNameTh = parsed.GetValue(nameTh),
                SourceNameEn = parsed.GetValue(nameEn),
                ObservedFrom = parsed.GetValue(from),
                ObservedTo = parsed.GetValue(to),
                ReplaceWindow = parsed.GetValue(replaceWindow),
                Coverage = parsed.GetValue(coverage) is { } given ? ReadCoverage(given) : null,
                Hazard = parsed.GetValue(hazard) is { } name ? Enum.Parse<Hazard>(name, ignoreCase: true) : null,
                OutOfYears = parsed.GetValue(outOfYears),
                TimesColumn = parsed.GetValue(timesColumn),
                DryRun = parsed.GetValue(dryRun),
            };
            return ImportRun.RunAsync(
                parsed,
                parsed.GetValue(format)!,
                progress => new HazardImport(databases, services.GetRequiredService<TimeProvider>())
                    .RunAsync(options, progress, cancellationToken),
                HazardProblems.IsUsage);
        });
        return command;
    }

    /// <summary>Codes of provinces, none for the whole country; null for what is neither.</summary>
    private static string[]? ReadCoverage(string text)
    {
        string[] codes = text == WholeCountry ? [] : text.Split(',', StringSplitOptions.TrimEntries);
        return codes.All(ProvinceFacts.ByCode.ContainsKey) ? codes : null;
    }
}
