using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Operations;
using Sedz.Schema.Database;

namespace Sedz.Api.Commands;

/// <summary><c>check</c>: says whether the database is whole.</summary>
internal static class CheckCommand
{
    public static Command Create(IServiceProvider services)
    {
        var command = new Command("check", "Say whether the database is whole");
        command.SetAction((_, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<SedzDb>>().CreateDbContextAsync(cancellationToken);
            Console.WriteLine(services.GetRequiredService<SedzSettings>().Database);
            var results = await DatabaseCheck.RunAsync(db, cancellationToken);
            if (results.Count > 1)
            {
                // Where migrations are pending the tables are not known, and the check has said only that.
                var keys = await KeysCheck.RunAsync(
                    db, services.GetRequiredService<PersonalDataVault>(), services.GetRequiredService<PersonVault>(), cancellationToken);
                results = [.. results, keys];
            }

            foreach (var result in results)
            {
                Console.WriteLine($"{(result.IsWhole ? "ok    " : "BROKEN")} {result.Subject}: {result.Detail}");
            }

            var whole = results.All(result => result.IsWhole);
            Console.WriteLine(whole ? "ฐานข้อมูลสมบูรณ์ · the database is whole" : "ฐานข้อมูลไม่สมบูรณ์ · the database is NOT whole");
            return whole ? ExitCode.Done : ExitCode.Failed;
        }));
        return command;
    }
}
