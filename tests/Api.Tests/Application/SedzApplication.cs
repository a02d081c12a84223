using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Sedz.Api.Access;
using Sedz.Api.Demo;
using Sedz.Api.Hazards;
using Sedz.Api.Imports.Hazards;
using Sedz.Api.Imports.Places;
using Sedz.Api.Operations;
using Sedz.Api.Sites;
using Sedz.Api.Tests.GraphQL.Library;
using Sedz.Schema.Database;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Tests.Application;

/// <summary>The real server on a free port of the loopback, over a database of its own, with what a test does with it.</summary>
public sealed class SedzApplication : IAsyncDisposable
{
    private readonly StatementLog _statements = new();
    private readonly bool _ownsFolder;
    private WebApplication _server = null!;

    private SedzApplication(SedzSettings settings, bool ownsFolder)
    {
        Settings = settings;
        _ownsFolder = ownsFolder;
    }

    public SedzSettings Settings { get; }

    /// <summary>The server's clock. It stands at 16:30 UTC, 23:30 in Thailand, on the last day for the areas' data.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2021, 12, 15, 16, 30, 0, TimeSpan.Zero));

    /// <summary>What the server logged as an error.</summary>
    public FaultLog Faults { get; } = new();

    public IServiceProvider Services => _server.Services;

    public HttpClient Http { get; private set; } = null!;

    /// <summary>Starts a server over an empty database of the engine that tests run on, for an administrator.</summary>
    public static async Task<SedzApplication> StartAsync() => await StartAsync(await TestDatabase.CreateAsync());

    /// <summary>Starts a server over an empty database that is the application's from then on.</summary>
    public static async Task<SedzApplication> StartAsync(SedzSettings settings)
    {
        var application = new SedzApplication(settings, ownsFolder: true);
        await application.ServeAsync(Caller.Administrator);
        return application;
    }

    /// <summary>Starts another server over the same database, for another caller.</summary>
    public Task<SedzApplication> ServeToAsync(ClaimsPrincipal caller) => ServeAsync(Settings, caller);

    /// <summary>Starts a server over databases that are not its own.</summary>
    public static async Task<SedzApplication> ServeAsync(SedzSettings settings, ClaimsPrincipal caller)
    {
        var application = new SedzApplication(settings, ownsFolder: false);
        await application.ServeAsync(caller);
        return application;
    }

    public Task<SedzDb> OpenAsync() => Services.GetRequiredService<IDbContextFactory<SedzDb>>().CreateDbContextAsync();

    public Task MakeDemoAsync(int sites) => Services.GetRequiredService<SyntheticCountry>().WriteAsync(sites, CancellationToken.None);

    /// <summary>Trains and activates the model of a demonstration, as the command does after making the country.</summary>
    public Task<bool> MakeDemoModelAsync() => Services.GetRequiredService<SyntheticModel>().MakeAsync(CancellationToken.None);

    /// <summary>Adds a site that meets every rule, changed as the test needs it.</summary>
    /// <param name="code">Its code; the first two digits are its province.</param>
    /// <param name="change">What is different about it.</param>
    public async Task<Site> CreateSiteAsync(string code, Action<Site>? change = null)
    {
        var site = KnownSite.Eligible(code, Clock.GetUtcNow().UtcDateTime);
        change?.Invoke(site);
        await using var db = await OpenAsync();
        db.Add(site);
        await SaveAsync(db, site);
        return site;
    }

    public async Task ChangeSiteAsync(string code, Action<Site> change)
    {
        await using var db = await OpenAsync();
        var site = await db.Sites.Include(s => s.Documents).Include(s => s.Nominations).SingleAsync(s => s.Code == code);
        change(site);
        site.Version++;
        await SaveAsync(db, site);
    }

    /// <summary>
    /// Imports three floods of Phetchabun within the ten years that a source "ddpm" looked at the whole country, and one before them.
    /// </summary>
    public async Task RecordFloodsAsync()
    {
        var path = Path.Combine(Settings.DataFolder, "floods.csv");
        await File.WriteAllTextAsync(
            path, "province,hazard,start\n67,flood,2012-09-01\n67,flood,2014-10-01\n67,flood,2014-11-01\n67,flood,1999-10-01\n");
        await new HazardImport(Services.GetRequiredService<IDbContextFactory<SedzDb>>(), Clock).RunAsync(
            new(path) { SourceId = "ddpm", ObservedFrom = 2011, ObservedTo = 2020, Coverage = [] }, progress: null, CancellationToken.None);
    }

    /// <summary>
    /// Records events of the whole country as rows of <c>province,hazard,start</c>, with the years that the source observed.
    /// </summary>
    public async Task RecordAsync(string source, int fromYear, int toYear, params string[] rows)
    {
        var path = Path.Combine(Settings.DataFolder, $"{source}.csv");
        await File.WriteAllTextAsync(path, $"province,hazard,start\n{string.Join('\n', rows)}\n");
        await new HazardImport(Services.GetRequiredService<IDbContextFactory<SedzDb>>(), Clock).RunAsync(
            new(path) { SourceId = source, ObservedFrom = fromYear, ObservedTo = toYear, Coverage = [] }, progress: null,
            CancellationToken.None);
    }

    /// <summary>Imports the boundary of Phetchabun as a square of one degree, 101 to 102 E and 16 to 17 N.</summary>
    public async Task DrawPhetchabunAsync()
    {
        var path = Path.Combine(Settings.DataFolder, "phetchabun.geojson");
        await File.WriteAllTextAsync(
            path,
            """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"ADM1_PCODE":"TH67"},
            "geometry":{"type":"Polygon","coordinates":[[[101,16],[102,16],[102,17],[101,17],[101,16]]]}}]}
            """);
        await new PlaceImport(Services.GetRequiredService<IDbContextFactory<SedzDb>>(), Clock)
            .RunAsync(path, dryRun: false, progress: null, CancellationToken.None);
    }

    /// <summary>Posts an operation that must succeed and gives its data.</summary>
    public async Task<JsonElement> QueryAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        return answer.TryGetProperty("errors", out var errors)
            ? throw new InvalidOperationException(errors.ToString())
            : answer.GetProperty("data");
    }

    /// <summary>Posts an operation that must fail and gives its first error.</summary>
    public async Task<JsonElement> ErrorAsync(string query, object? variables = null) =>
        (await AskAsync(query, variables)).GetProperty("errors")[0];

    /// <summary>How many statements the database gets for an operation that must succeed.</summary>
    public async Task<int> CountStatementsAsync(string query, object? variables = null) =>
        (await StatementsOfAsync(query, variables)).Count;

    /// <summary>The statements that the database gets for an operation that must succeed.</summary>
    public Task<IReadOnlyList<string>> StatementsOfAsync(string query, object? variables = null) =>
        StatementsOfAsync(() => QueryAsync(query, variables));

    /// <summary>The statements that the database gets for what is asked of the server.</summary>
    public async Task<IReadOnlyList<string>> StatementsOfAsync(Func<Task> ask)
    {
        _statements.Clear();
        await ask();
        return _statements.Statements;
    }

    /// <summary>
    /// The plans of the statements that an operation sends, without those ways that a table of two hundred rows makes cheaper than any
    /// index.
    /// </summary>
    public async Task<IReadOnlyList<string>> PlansAsync(string query)
    {
        _statements.Clear();
        await QueryAsync(query);
        await using var db = await OpenAsync();
        await db.Database.OpenConnectionAsync();
        var isPostgres = Settings.Database.PostgresConnection is not null;
        if (isPostgres)
            await db.Database.ExecuteSqlRawAsync("SET enable_seqscan = off; SET enable_sort = off; SET enable_bitmapscan = off");
        var plans = new List<string>();
        foreach (var command in _statements.Commands(db.Database.GetDbConnection()))
        {
            command.CommandText = (isPostgres ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + command.CommandText;
            var lines = new List<string>();
            await using (command)
            await using (var reader = await command.ExecuteReaderAsync())
            {
                while (await reader.ReadAsync())
                    lines.Add(reader.GetString(reader.FieldCount - 1));
            }

            plans.Add(string.Join('\n', lines));
        }

        return plans;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _server.DisposeAsync();
        if (!_ownsFolder)
            return;
        await TestDatabase.RemoveAsync(Settings);
    }

    private async Task ServeAsync(ClaimsPrincipal caller)
    {
        _server = SedzServer.Build(Settings, caller, builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders().AddProvider(Faults);
            builder.Services.AddSingleton<TimeProvider>(Clock);
            builder.Services.ConfigureDbContext<SqliteSedzDb>(options => options.AddInterceptors(_statements));
            builder.Services.ConfigureDbContext<PostgresSedzDb>(options => options.AddInterceptors(_statements));
        });
        await _server.StartAsync();
        // A client that asks first whether its body is wanted waits for the answer, however busy the machine is.
        var patient = new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(2) };
        Http = new(patient) { BaseAddress = new Uri(_server.Urls.Single()) };
    }

    /// <summary>Saves a site as every writer must: judged, with its exposures, in one transaction.</summary>
    private static async Task SaveAsync(SedzDb db, Site site)
    {
        var budgetDay = await db.Rounds.Where(r => r.FiscalYear == site.RoundId).Select(r => r.BudgetDay).SingleAsync();
        site.Eligibility = EligibilityRules.Judge(SiteFacts.Of(site, budgetDay)).Status;
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.SaveChangesAsync();
        await SiteProvinces.RefreshAsync(db, [site.Id], CancellationToken.None);
        await SiteExposures.RefreshAsync(db, [site.Id], CancellationToken.None);
        await transaction.CommitAsync();
    }

    private async Task<JsonElement> AskAsync(string query, object? variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        using var response = await Http.SendAsync(request);
        return await JsonSerializer.DeserializeAsync<JsonElement>(await response.Content.ReadAsStreamAsync());
    }
}
