using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics;
using Sedz.Analytics.Matching;
using Sedz.Analytics.Matching.Synthetic;
using Sedz.Api.Matching;
using Sedz.Api.Matching.Register;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Commands;

/// <summary>
/// <c>match</c>: matches the register of workers and openings by a policy and shows what would be: nothing is written. A made-up labour
/// market, or a problem of the OR-Library, needs no database. What is off in the words of the command ends in 2; a file that cannot be
/// read, or floors that cannot be kept, in 3.
/// </summary>
internal static class MatchCommand
{
    private const string Json = "json";
    private const string Table = "table";
    private const int DefaultWorkers = 100_000;
    private const int DefaultSites = 1_000;
    private const double MetresInKilometre = 1000;

    public static Command Create(IServiceProvider services)
    {
        var synthetic = new Option<bool>("--synthetic")
        {
            Description = "Match a made-up labour market from the seed instead of the register",
        };
        var orlib = new Option<FileInfo?>("--orlib")
        {
            Description = "Match an assignment problem of the OR-Library, whole (assign) or sparse (assignp), instead of the register",
        };
        var workers = Number("--workers", $"Workers of the made-up market, 1 to {SyntheticLabourMarket.MostWorkers}", DefaultWorkers);
        var sites = Number("--sites", $"Its sites, 1 to {SyntheticLabourMarket.MostSites}", DefaultSites);
        var province = new Option<string?>("--province") { Description = "Two-digit code: match this province of the register by itself" };
        province.AcceptOnlyFromAmong([.. ProvinceFacts.Provinces.Select(p => p.Code)]);
        var availableBy = new Option<DateOnly?>("--available-by")
        {
            Description = "The day (YYYY-MM-DD) by which workers of the register must be available; today when left out",
        };
        var roads = new Option<string?>("--roads")
        {
            Description = "Match the register by the distances by road of this source (import distances); over ground when left out",
        };
        var policy = new Option<string>("--policy")
        {
            Description = string.Join(", ", MatchRequest.Policies.Keys),
            DefaultValueFactory = _ => MatchRequest.Policies.Keys.First(),
        };
        policy.AcceptOnlyFromAmong([.. MatchRequest.Policies.Keys]);
        var format = new Option<string>("--format") { Description = "table or json", DefaultValueFactory = _ => Table };
        format.AcceptOnlyFromAmong(Table, Json);
        var seed = Number("--seed", "The seed: the same seed gives the same market and the same matching", 1);
        var capacity = Number("--capacity", "Places for each worker", SyntheticLabourMarket.DefaultCapacityShare);
        var radius = Number("--radius-km", "How far anybody is sent", MatchingOptions.Default.RadiusMetres / MetresInKilometre);
        var candidates = Number("--candidates", "Openings that each class is offered, the nearest", MatchingOptions.Default.Candidates);
        var floor = Number("--floor", "fair: the share of each province that must be placed", PolicyMatching.DefaultFloorShare);
        var gap = Number("--gap", "least-cost, fair: the certified gap that is wanted", AuctionOptions.DefaultWantedGap);
        var prove = new Option<bool>("--prove") { Description = "least-cost, fair: go on until the cost is proved least" };
        var command = new Command("match", "Match workers to openings, with a certificate")
        {
            synthetic, orlib, workers, sites, province, availableBy, roads, policy, format, seed, capacity, radius, candidates, floor,
            gap, prove,
        };
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            var (isMarket, isFile) = (parsed.GetValue(synthetic), parsed.GetValue(orlib) is not null);
            var ofRegister = new Option[] { province, availableBy, roads }.Any(option => parsed.GetResult(option) is not null);
            var ofMarket = new Option[] { workers, sites, capacity }.Any(option => parsed.GetResult(option) is { Implicit: false });
            if ((isMarket && isFile) || (!isMarket && ofMarket) || ((isMarket || isFile) && ofRegister))
                return Usage(parsed);
            var options = new MatchingOptions
            {
                RadiusMetres = parsed.GetValue(radius) * MetresInKilometre, Candidates = parsed.GetValue(candidates),
            };
            var today = ThaiDate.DayAt(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
            var request = new MatchRequest(
                MatchRequest.Policies[parsed.GetRequiredValue(policy)],
                parsed.GetValue(workers),
                parsed.GetValue(sites),
                parsed.GetValue(orlib),
                isMarket || isFile
                    ? null
                    : new(parsed.GetValue(province), parsed.GetValue(availableBy) ?? today, options, parsed.GetValue(roads)),
                parsed.GetValue(seed),
                parsed.GetValue(capacity),
                parsed.GetValue(floor),
                parsed.GetValue(prove) ? AuctionOptions.Proof : new(parsed.GetValue(gap)),
                options);
            if (request.Register is not null)
            {
                await using var db = await services.GetRequiredService<IDbContextFactory<SedzDb>>().CreateDbContextAsync(cancellationToken);
                await db.MigrateAsync(cancellationToken);
            }

            return await RunAsync(
                request, services.GetRequiredService<RegisterReader>(), parsed, parsed.GetValue(format) == Json, cancellationToken);
        }));
        return command;
    }

    private static async Task<int> RunAsync(
        MatchRequest request, RegisterReader register, ParseResult parsed, bool json, CancellationToken cancellationToken)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        try
        {
            var (report, obstacles) = await MatchRun.OfAsync(request, register, new MatchProgressLines(error), cancellationToken);
            foreach (var obstacle in obstacles)
                Say(error, obstacle, "floor_not_kept");
            if (report is null)
                return ExitCode.Failed;
            foreach (var line in json ? [report.ToJson()] : report.ToLines().Select(FormattableString.Invariant))
                output.WriteLine(line);
            return ExitCode.Done;
        }
        catch (InputRefusedException refused)
        {
            Say(error, refused.Text, refused.Code);
            return string.Equals(refused.Field, "orlib", StringComparison.Ordinal) ? ExitCode.Failed : ExitCode.Usage;
        }
    }

    private static int Usage(ParseResult parsed)
    {
        Say(
            parsed.InvocationConfiguration.Error,
            new(
                "ระบุ --synthetic หรือ --orlib FILE อย่างใดอย่างหนึ่ง หรือไม่ระบุเพื่อจับคู่ทะเบียน "
                + "ตัวเลือก --workers --sites --capacity ใช้กับ --synthetic และ --province --available-by --roads ใช้กับทะเบียน",
                "Give either --synthetic or --orlib FILE, or neither to match the register. --workers, --sites and --capacity go with "
                + "--synthetic, --province, --available-by and --roads with the register."),
            "what_to_match");
        return ExitCode.Usage;
    }

    private static void Say(TextWriter error, LocalizedText text, string code) => error.WriteLine($"{text.Th}\n{text.En} [{code}]");

    private static Option<T> Number<T>(string name, string description, T whenLeftOut) =>
        new(name) { Description = $"{description}; {whenLeftOut} when left out", DefaultValueFactory = _ => whenLeftOut };
}
