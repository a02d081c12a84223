using System.Net.Http.Json;
using Microsoft.AspNetCore.Http;

namespace Sedz.Benchmarks.Http;

/// <summary>The twin of a question whose answer the product keeps: it sends the bytes that the product gave once.</summary>
internal sealed class KeptAnswerTwin(string query, Func<string> server)
{
    public const string Path = "/twin/ranking";

    private byte[]? answer;

    public async Task AnswerAsync(HttpContext http)
    {
        answer ??= await AskAsync();
        await http.Request.Body.CopyToAsync(Stream.Null);
        HttpServer.SetHeaders(http.Response);
        await http.Response.Body.WriteAsync(answer);
    }

    private async Task<byte[]> AskAsync()
    {
        using var client = new HttpClient { BaseAddress = new(server()) };
        using var asked = await client.PostAsJsonAsync(new Uri(HttpQuestion.GraphQLPath, UriKind.Relative), new { query });
        return await asked.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }
}
