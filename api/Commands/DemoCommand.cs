using System.CommandLine;
using Sedz.Api.Access;
using Sedz.Api.Demo;
using Sedz.Api.Operations;

namespace Sedz.Api.Commands;

/// <summary><c>demo</c>: a made-up country, served on loopback to an administrator.</summary>
internal static class DemoCommand
{
    public static Command Create(IServiceProvider services)
    {
        var sites = NumberOption.Between("--sites", "How many sites", least: 1, SyntheticCountry.MostSites, SyntheticCountry.DefaultSites);
        var noServe = new Option<bool>("--no-serve") { Description = "Only write the database" };
        var command = new Command("demo", "A synthetic country from a fixed seed, served on loopback") { sites, noServe };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                await services.GetRequiredService<SyntheticCountry>().WriteAsync(parsed.GetValue(sites), cancellationToken);
            }
            catch (RealDataException refused)
            {
                Console.Error.WriteLine(refused.Message);
                return ExitCode.Failed;
            }

            Console.WriteLine($"ข้อมูลสมมติ {parsed.GetValue(sites)} พื้นที่ · {parsed.GetValue(sites)} synthetic sites, every record marked so");
            if (parsed.GetValue(noServe))
            {
                return ExitCode.Done;
            }

            await using var server = SedzServer.Build(services.GetRequiredService<SedzSettings>(), Caller.Administrator);
            await server.StartAsync(cancellationToken);
            Console.WriteLine(Welcome(server.Urls.First()));
            await server.WaitForShutdownAsync(cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Welcome(string address) => $$"""

        หน้าการประชุม · the meeting's page   {{address}}/
        สำรวจ API · explore the API          {{address}}/graphql/ui
        POST                                 {{address}}/graphql

        ลองถาม · three queries to try

        1. { siteRanking(first: 10) { nodes { rank score site { code nameTh province { nameTh } } components { criterion value weight contribution } } separates { th en } } }

        2. { notYetRanked(first: 5) { nodes { site { code nameTh } rankIfCured findings { th remedyTh curedBy { th } } } } }

        3. { hazardRecurrence(hazard: FLOOD, at: { provinceCode: "67" }) { ratePerYear low high returnPeriodYears sources { id ratePerYear evidenceLevel } } }

        Ctrl+C หยุด · stops
        """;
}
