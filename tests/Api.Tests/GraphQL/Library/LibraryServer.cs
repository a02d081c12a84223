using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sedz.Api.GraphQL;
using Sedz.Api.GraphQL.Transport;

namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>The library behind a real server on a free port of the loopback, with a real database.</summary>
public class LibraryServer : IAsyncLifetime, IAsyncDisposable
{
    /// <summary>Says which role a request is made in.</summary>
    public const string CallerHeader = "Test-Role";

    private readonly SqliteConnection _keepAlive = new($"Data Source=library-{Guid.NewGuid():N};Mode=Memory;Cache=Shared");
    private WebApplication? _app;

    public StatementLog Log { get; } = new();

    public FaultLog Faults { get; } = new();

    public WaitLog Waits { get; } = new();

    public HttpClient Http { get; private set; } = null!;

    public IReadOnlyList<Book> Books { get; private set; } = [];

    public IReadOnlyList<Author> Authors { get; private set; } = [];

    protected virtual void Configure(MachineryOptions options)
    {
    }

    protected virtual void Configure(IServiceCollection services)
    {
    }

    public async Task InitializeAsync()
    {
        await _keepAlive.OpenAsync();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging(logging => logging.ClearProviders().AddProvider(Faults));
        builder.Services.AddSingleton(Waits);
        Configure(builder.Services);
        builder.Services.AddLibrary(_keepAlive, Log, Configure);
        _app = builder.Build();
        _app.Use((http, next) =>
        {
            if (http.Request.Headers[CallerHeader] is [{ } role])
                http.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test"));
            return next(http);
        });
        _app.MapGraphQLEndpoint("/graphql");
        await using (var db = await _app.Services.GetRequiredService<IDbContextFactory<LibraryDb>>().CreateDbContextAsync())
        {
            await db.Database.EnsureCreatedAsync();
            (Authors, Books) = LibraryData.Make();
            db.AddRange(Authors);
            db.AddRange(Books);
            await db.SaveChangesAsync();
        }

        await _app.StartAsync();
        Http = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Http.Dispose();
        await _app!.DisposeAsync();
        await _keepAlive.DisposeAsync();
    }

    /// <summary>How the database would run a statement. Its parameters are taken for null, which changes no plan.</summary>
    public async Task<IReadOnlyList<string>> ExplainAsync(string statement)
    {
        await using var command = _keepAlive.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + statement;
        foreach (System.Text.RegularExpressions.Match name in System.Text.RegularExpressions.Regex.Matches(statement, @"@\w+"))
        {
            if (!command.Parameters.Contains(name.Value))
                command.Parameters.AddWithValue(name.Value, DBNull.Value);
        }

        var plan = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            plan.Add(reader.GetString(3));
        return plan;
    }

    /// <summary>Stops as a host is stopped; who still talks is told.</summary>
    public Task StopAsync() => _app!.StopAsync();

    /// <summary>Posts an operation and gives the whole answer.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null, string? role = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        if (role is not null)
            request.Headers.Add(CallerHeader, role);
        using var response = await Http.SendAsync(request);
        return await JsonSerializer.DeserializeAsync<JsonElement>(await response.Content.ReadAsStreamAsync());
    }

    /// <summary>Posts JSON as it stands and gives the answer as it stands.</summary>
    public async Task<string> PostAsync(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await Http.PostAsync("/graphql", content);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Posts an operation that must succeed and gives its data.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null, string? role = null)
    {
        var answer = await AskAsync(query, variables, role);
        return answer.TryGetProperty("errors", out var errors)
            ? throw new InvalidOperationException($"{errors} {string.Join('\n', Faults.Faults)}")
            : answer.GetProperty("data");
    }

    /// <summary>Posts an operation that must fail and gives the first error's code.</summary>
    public async Task<string> CodeAsync(string query, object? variables = null, string? role = null) =>
        (await AskAsync(query, variables, role)).GetProperty("errors")[0].At("extensions", "code").GetString()!;
}
