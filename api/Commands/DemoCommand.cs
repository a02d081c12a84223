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
        var workers = NumberOption.Between(
            "--workers", "How many workers; left out, 80 for each site up to 200000", least: 1, SyntheticCountry.MostWorkers);
        var noServe = new Option<bool>("--no-serve") { Description = "Only write the database" };
        var command = new Command("demo", "A synthetic country from a fixed seed, served on loopback") { sites, workers, noServe };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var count = parsed.GetValue(sites);
                await RunAsync(
                    services, count, parsed.GetValue(workers) ?? SyntheticCountry.WorkersFor(count), serve: !parsed.GetValue(noServe),
                    cancellationToken);
                return ExitCode.Done;
            }
            catch (RealDataException refused)
            {
                Console.Error.WriteLine(refused.Message);
                return ExitCode.Failed;
            }
            catch (NotOnLoopbackException refused)
            {
                Console.Error.WriteLine(refused.Message);
                return ExitCode.Usage;
            }
        });
        return command;
    }

    private static async Task RunAsync(
        IServiceProvider services, int sites, int workers, bool serve, CancellationToken cancellationToken)
    {
        await using var server = serve ? SedzServer.Build(services.GetRequiredService<SedzSettings>(), Caller.Administrator) : null;
        await services.GetRequiredService<SyntheticCountry>().WriteAsync(sites, workers, cancellationToken);
        Console.WriteLine(
            $"ข้อมูลสมมติ {sites:N0} พื้นที่ แรงงานคืนถิ่น {workers:N0} คน และตำแหน่งงาน · {sites:N0} synthetic sites, {workers:N0} workers and openings, "
            + "every record marked so");
        Console.WriteLine(await services.GetRequiredService<SyntheticModel>().MakeAsync(cancellationToken)
            ? "แบบจำลองที่ฝึกจากข้อมูลสมมติใช้งานอยู่ · a model trained on the synthetic history is in use, marked so"
            : "ไม่มีแบบจำลองที่ใช้งาน ดู /models · no model is in use: /models says why");
        var proposed = await services.GetRequiredService<SyntheticMatching>().MakeAsync(cancellationToken);
        Console.WriteLine(
            $"เสนองานแก่แรงงานสมมติแล้ว {proposed:N0} คน บางคนตอบแล้ว · {proposed:N0} synthetic workers are proposed a place, "
            + "some have answered");
        if (server is not null)
        {
            await server.StartAsync(cancellationToken);
            Console.WriteLine(Welcome(server.Urls.First()));
            await server.WaitForShutdownAsync(cancellationToken);
        }
    }

    private static string Welcome(string address) => $"""

        หน้าการประชุม · the meeting's page   {address}/
        สำรวจ API · explore the API          {address}/graphql/ui
        POST                                 {address}/graphql

        ลองถาม · three queries to try

        {string.Join("\n\n", ExampleOperations.All.Select((example, index) => $"{index + 1}. {example.OnOneLine}"))}

        Ctrl+C หยุด · stops
        """;
}
