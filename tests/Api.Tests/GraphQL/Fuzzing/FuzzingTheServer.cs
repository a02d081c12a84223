using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Tests.Application;
using Xunit.Abstractions;

namespace Sedz.Api.Tests.GraphQL.Fuzzing;

/// <summary>
/// Thousands of operations at random, valid and not, against the server as it is served: none is a fault of the server, and none leaves
/// memory behind. <c>SEDZ_FUZZ</c> says how many operations; 5,000 without it.
/// </summary>
public sealed class FuzzingTheServer(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Seed = 20211215;
    private const int Sites = 60;
    private const int UsualCount = 5_000;
    private const int AtOnce = 4;

    /// <summary>
    /// What may stay: compiled queries, parsed documents and plans are cached within bounds, and the first thousands of operations fill
    /// them.
    /// </summary>
    private const long MostGrowth = 200L << 20;

    private readonly List<string> _ids = [];
    private readonly List<string> _cursors = [];
    private readonly ConcurrentDictionary<string, int> _codes = new();
    private readonly ConcurrentQueue<string> _faults = new();
    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.MakeDemoAsync(Sites);
        var data = await _application.QueryAsync(
            "{ sites(first: 5) { edges { cursor node { id } } } imports { nodes { id } } provinces { id } }");
        foreach (var edge in data.List("sites.edges"))
        {
            _cursors.Add(edge.Text("cursor")!);
            _ids.Add(edge.Text("node.id")!);
        }

        _ids.AddRange(data.Texts("provinces", "id").Take(5)!);
    }

    public async Task DisposeAsync() => await _application.DisposeAsync();

    [Fact]
    public async Task Operations_AtRandom_AreNeverAFaultOfTheServer()
    {
        var count = Environment.GetEnvironmentVariable("SEDZ_FUZZ") is { Length: > 0 } asked
            ? int.Parse(asked, CultureInfo.InvariantCulture)
            : UsualCount;
        var clock = Stopwatch.StartNew();
        await RunAsync(0, count / 2);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await RunAsync(count / 2, count);
        var growth = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} operations in {clock.Elapsed.TotalSeconds:0} s; memory {before >> 20} MB half-way, {growth / 1048576.0:+0.0;-0.0} MB "
            + $"at the end; {string.Join(", ", _codes.OrderByDescending(code => code.Value).Select(code => $"{code.Key} {code.Value}"))}"));
        Assert.True(_faults.IsEmpty, string.Join("\n\n", _application.Faults.Faults.Concat(_faults).Take(10)));
        Assert.True(_codes.GetValueOrDefault("none") > count / 10, "Hardly an operation was valid: the fuzzer tests nothing.");
        Assert.True(growth < MostGrowth, $"Memory grew by {growth >> 20} MB.");
        await _application.QueryAsync("{ __typename }");
    }

    private Task RunAsync(int from, int to) => Parallel.ForEachAsync(
        Enumerable.Range(from, to - from), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) =>
            await OneAsync(new Random(Seed + i), i));

    private async Task OneAsync(Random random, int number)
    {
        using var request = Request(random, out var text);
        using var response = await _application.Http.SendAsync(request);
        var body = await response.Content.ReadAsByteArrayAsync();
        if ((int)response.StatusCode >= 500)
            _faults.Enqueue($"#{number}: {(int)response.StatusCode}\n{text}");
        Count(body, number, text);
    }

    private HttpRequestMessage Request(Random random, out string text)
    {
        var fuzzer = new OperationFuzzer(
            _application.Services.GetRequiredService<ISchema>(), new ValueFuzzer(_ids, _cursors, random), random);
        var (query, variables) = fuzzer.Make();
        if (random.Next(20) == 0)
        {
            text = $"GET {query} {variables}";
            return new(
                HttpMethod.Get,
                $"/graphql?query={Uri.EscapeDataString(WellFormed(query))}&variables={Uri.EscapeDataString(WellFormed(variables))}");
        }

        text = $"{{\"query\":{JsonSerializer.Serialize(WellFormed(query))},\"variables\":{variables}}}";
        var body = Encoding.UTF8.GetBytes(text);
        if (random.Next(25) == 0)
        {
            for (var i = random.Next(1, 5); i > 0; i--)
                body[random.Next(body.Length)] = (byte)random.Next(256);
            text = "bytes " + Convert.ToHexString(body);
        }

        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        return new(HttpMethod.Post, "/graphql") { Content = content };
    }

    /// <summary>A text that a URI and the serializer take: half of a surrogate pair is sent as bytes only.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private void Count(byte[] body, int number, string text)
    {
        if (body.Length == 0)
            return;
        using var answer = JsonDocument.Parse(body);
        if (!answer.RootElement.TryGetProperty("errors", out var errors))
        {
            _codes.AddOrUpdate("none", 1, (_, n) => n + 1);
            return;
        }

        foreach (var error in errors.EnumerateArray())
        {
            var extensions = error.GetProperty("extensions");
            var code = extensions.GetProperty("code").GetString()!;
            _codes.AddOrUpdate(code, 1, (_, n) => n + 1);
            if (code == "INTERNAL" || extensions.GetProperty("messageTh").GetString() is not { Length: > 0 })
                _faults.Enqueue($"#{number}: {error}\n{text}");
        }
    }
}
