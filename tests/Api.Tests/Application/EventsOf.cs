using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Sedz.Api.Tests.Application;

/// <summary>Reads server-sent events of an operation.</summary>
internal static class EventsOf
{
    /// <summary>Sends an operation and gives the answer once its headers are there.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient http, string query, object? variables = null, string accept = "text/event-stream")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.ParseAdd(accept);
        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>The answers of an operation as they come.</summary>
    public static async IAsyncEnumerable<JsonElement> ReadAsync(
        HttpClient http, string query, object? variables = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var response = await SendAsync(http, query, variables);
        Assert.Equal(new MediaTypeHeaderValue("text/event-stream") { CharSet = "utf-8" }, response.Content.Headers.ContentType);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken));
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line == "event: complete")
                yield break;
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                yield return JsonSerializer.Deserialize<JsonElement>(line["data: ".Length..]);
        }

        throw new InvalidOperationException("The stream broke off.");
    }
}
