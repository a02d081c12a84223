using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Sedz.Api.Access;
using Sedz.Api.Operations;

namespace Sedz.Benchmarks.Ranking;

/// <summary>
/// The product's server in a process of its own, with a hand-written twin in it: an endpoint that reads the request, does not look at it,
/// and
/// sends the bytes and headers that the query's answer had.
/// </summary>
internal static class RankingServer
{
    /// <summary>The first argument of a process that is to be the server; the second is the data folder.</summary>
    public const string Verb = "serve-ranking";

    /// <summary>The product's path.</summary>
    public const string GraphQLPath = "/graphql";

    /// <summary>The twin's path.</summary>
    public const string TwinPath = "/twin";

    /// <summary>The question, as a client posts it.</summary>
    public const string Question =
        """
        {"query":"{ siteRanking(first: 10) { nodes { rank score site { code nameTh province { nameTh } } components { criterion value weight contribution } } } }"}
        """;

    /// <summary>Serves on a free port of loopback, writes the address, and ends with the standard input.</summary>
    public static async Task RunAsync(string folder)
    {
        await using var server = SedzServer.Build(
            SedzSettings.In(folder), Caller.Administrator, builder => builder.Logging.ClearProviders());
        var answer = Array.Empty<byte>();
        var contentType = "";
        server.MapPost(TwinPath, async (HttpContext http) =>
        {
            await http.Request.Body.CopyToAsync(Stream.Null);
            http.Response.ContentType = contentType;
            await http.Response.Body.WriteAsync(answer);
        });
        server.Urls.Clear();
        server.Urls.Add("http://127.0.0.1:0");
        await server.StartAsync();

        using var client = new HttpClient { BaseAddress = new(server.Urls.Single()) };
        using var asked = await client.PostAsync(new Uri(GraphQLPath, UriKind.Relative), Body());
        answer = await asked.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        contentType = asked.Content.Headers.ContentType!.ToString();
        Console.WriteLine(server.Urls.Single());
        await Console.In.ReadToEndAsync();
    }

    /// <summary>The question as a request's body.</summary>
    public static StringContent Body() => new(Question, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
}
