using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Sedz.Api.Access;
using Sedz.Api.Operations;

namespace Sedz.Benchmarks.Http;

/// <summary>
/// The product's server in a process of its own, with the hand-written twins in it: endpoints that read the request, do not look at it, and
/// send the bytes and headers that the product's answer has.
/// </summary>
internal static class HttpServer
{
    /// <summary>The first argument of a process that is to be the server; the second is the data folder.</summary>
    public const string Verb = "http-server";

    /// <summary>Serves on a free port of loopback, writes the address, and ends with the standard input.</summary>
    public static async Task RunAsync(string folder)
    {
        var settings = SedzSettings.In(folder);
        await using var server = SedzServer.Build(settings, Caller.Administrator, builder => builder.Logging.ClearProviders());
        using var sites = new SitesTwin(settings.Database.SqlitePath!);
        server.MapPost(SitesTwin.Path, sites.AnswerAsync);
        server.MapPost(KeptAnswerTwin.Path, new KeptAnswerTwin(HttpQuestion.RankingQuery, () => server.Urls.Single()).AnswerAsync);
        server.Urls.Clear();
        server.Urls.Add("http://127.0.0.1:0");
        await server.StartAsync();
        Console.WriteLine(server.Urls.Single());
        await Console.In.ReadToEndAsync();
    }

    /// <summary>The headers of every answer.</summary>
    public static void SetHeaders(HttpResponse response)
    {
        response.ContentType = "application/json; charset=utf-8";
        response.Headers.CacheControl = "no-store";
    }
}
