using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Commands;
using Sedz.Api.Operations;
using Sedz.Schema.Database;

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

SedzSettings settings;
try
{
    settings = SedzSettings.FromEnvironment();
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return ExitCode.Usage;
}

await using var services = SedzRegistration.BuildSedz(settings);
Command[] onTheDatabase =
[
    ServeCommand.Create(services),
    DemoCommand.Create(services),
    ImportCommand.Create(
        ImportSitesCommand.Create(services),
        ImportContactsCommand.Create(services),
        ImportWorkersCommand.Create(services),
        ImportPartnersCommand.Create(services),
        ImportActivitiesCommand.Create(services),
        ImportFlowsCommand.Create(services),
        ImportPlacesCommand.Create(services),
        ImportHazardsCommand.Create(services),
        ImportRainfallCommand.Create(services),
        ImportTerrainCommand.Create(services),
        ImportDistancesCommand.Create(services),
        ImportPovertyCommand.Create(services)),
    ExportCommand.Create(ExportSubmissionCommand.Create(services), ExportTemplateCommand.Create(), ExportProgressCommand.Create(services)),
    RankCommand.Create(services),
    RoundCommand.Create(services),
    TrainCommand.Create(services),
    ModelCommand.Create(services),
];

// A check must find the database as it is: bringing it up to date first would put right what it looks for.
Command[] asItIs =
[
    CheckCommand.Create(services),
    ParseCommand.Create(services),
    AnalyseCommand.Create(),
    MatchCommand.Create(services),
    SchemaCommand.Create(),
];

var root = new RootCommand("Sedz: candidate sites of the Sufficiency Economy Development Zones, read, judged and ranked");
foreach (var command in onTheDatabase.Concat(asItIs))
{
    root.Subcommands.Add(command);
}

root.SetAction((_, cancellationToken) => ServeCommand.RunAsync(services, cancellationToken));

var parsed = root.Parse(args);
var verb = parsed.CommandResult.Command;
if (parsed.Errors.Count == 0 && (verb == root || onTheDatabase.Any(command => command == verb || command.Subcommands.Contains(verb))))
{
    var broughtUp = await CommandErrors.ReportAsync(async () =>
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<SedzDb>>().CreateDbContextAsync();
        await db.MigrateAsync();
        return ExitCode.Done;
    });
    if (broughtUp != ExitCode.Done)
    {
        return broughtUp;
    }
}

var exitCode = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCode.Usage : exitCode;
