using System.Globalization;
using System.Text.Json;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Activities;
using Sedz.Schema.Openings;
using Sedz.Schema.Provinces;
using Sedz.Schema.Workers;

namespace Sedz.Api.Tests.Matching;

/// <summary>Workers and openings whose every fact the test knows, and runs of the matching that a test waits for.</summary>
internal static class KnownLabour
{
    public const string Run =
        """
        mutation($input: RunMatchingInput!) { runMatching(input: $input) {
          matchingRun { id state } errors { __typename ... on ValidationError { field } ... on Error { message } } } }
        """;

    public const string Progress =
        "subscription($id: ID!) { matchingProgress(runId: $id) { state progress phase decided workers gap run { id } } }";

    private const string Figures =
        """
        query($id: ID!) { matchingRun(id: $id) {
          id policy seed state whatIf requestedBy attempts progress dataHash synthetic workers classes openings places arcs placed unplaced cost
          lowerBound basedOn { id } gap bids blockingPairs priceOfFairness proposed withdrawn errorCode error { th en } province { code }
          parameters { radiusMetres candidates floorShare wantedGap availableBy }
          reasons { side tookPart reason count text { th en } } skillsToTrain { skill { code } workers places } } }
        """;

    /// <summary>Somebody who lives at the centre of a province, can begin at once and wishes nothing in particular.</summary>
    public static Worker Worker(string province = "67", params string[] skills)
    {
        var home = ProvinceFacts.ByCode[province];
        var worker = new Worker
        {
            SubdistrictCode = $"{province}0101",
            DistrictCode = $"{province}01",
            ProvinceCode = province,
            HomeLatitude = home.CentroidLatitude,
            HomeLongitude = home.CentroidLongitude,
            Availability = Availability.Now,
            Version = 1,
        };
        worker.Skills.AddRange(skills.Select(code => new WorkerSkill { SkillCode = code, Relation = SkillRelation.Has }));
        return worker;
    }

    /// <summary>Work for whoever has the skills.</summary>
    public static Opening Opening(int headcount, params string[] required)
    {
        var opening = new Opening { Headcount = headcount, Activity = ProgrammeActivity.CreateJobs, Version = 1 };
        opening.Skills.AddRange(required.Select(code => new OpeningSkill { SkillCode = code, Required = true }));
        return opening;
    }

    public static async Task<Worker[]> RegisterAsync(this SedzApplication application, params Worker[] workers)
    {
        await using var db = await application.OpenAsync();
        db.AddRange(workers);
        await db.SaveChangesAsync();
        return workers;
    }

    /// <summary>Makes a site in the middle of a province that offers work.</summary>
    public static Task<Schema.Sites.Site> OfferAsync(this SedzApplication application, string code, params Opening[] openings) =>
        application.CreateSiteAsync(code, site => site.Openings.AddRange(openings));

    /// <summary>Queues a run, waits for its end and gives its record.</summary>
    public static async Task<JsonElement> MatchAsync(this SedzApplication application, object input)
    {
        var queued = (await application.QueryAsync(Run, new { input })).At("runMatching");
        return await application.EndOfRunAsync(queued.Text("matchingRun.id") ?? throw new InvalidOperationException(queued.ToString()));
    }

    /// <summary>Waits for the end of a run and gives its record.</summary>
    public static async Task<JsonElement> EndOfRunAsync(this SedzApplication application, string id)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await foreach (var _ in EventsOf.ReadAsync(application.Http, Progress, new { id }, patience.Token))
        {
        }

        return (await application.QueryAsync(Figures, new { id })).At("matchingRun");
    }

    /// <summary>The counts of a run as <c>WORKER NOT_AVAILABLE 1</c>.</summary>
    public static IEnumerable<string> Reasons(this JsonElement run) => run.List("reasons")
        .Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Text("side")} {r.Text("reason")} {r.Count("count")}"));

    /// <summary>The openings by code of their site, as <c>67-0001 NO_WORKER_IN_REACH 1</c>: why places are empty, and how many.</summary>
    public static async Task<IEnumerable<string>> UnfilledAsync(this SedzApplication application)
    {
        var sites = await application.QueryAsync(
            """
            { sites(order: [{ code: ASC }]) { nodes { code openings { nodes {
              unfilled { reason places text { th en } run { id } } } } } } }
            """);
        return sites.List("sites.nodes").SelectMany(site => site.List("openings.nodes").Select(opening => opening.IsNull("unfilled")
            ? $"{site.Text("code")} null"
            : $"{site.Text("code")} {opening.Text("unfilled.reason")} {opening.Count("unfilled.places")}"));
    }

    /// <summary>The global id of an entity.</summary>
    public static string IdOf(string type, int key) =>
        Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type}:{key}")));
}
