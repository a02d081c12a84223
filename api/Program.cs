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
await using (var db = await services.GetRequiredService<IDbContextFactory<SedzDb>>().CreateDbContextAsync())
{
    await db.MigrateAsync();
}

var root = new RootCommand("Sedz: candidate sites of the Sufficiency Economy Development Zones, read, judged and ranked")
{
    ServeCommand.Create(services),
    DemoCommand.Create(services),
    RankCommand.Create(services),
    CheckCommand.Create(services),
    SchemaCommand.Create(),
};
root.SetAction((_, cancellationToken) => ServeCommand.RunAsync(services, cancellationToken));

var parsed = root.Parse(args);
var exitCode = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCode.Usage : exitCode;
