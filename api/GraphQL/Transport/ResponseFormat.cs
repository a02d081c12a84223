using GraphQL;
using Microsoft.Net.Http.Headers;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>A media type that answers can have.</summary>
internal sealed class ResponseFormat
{
    /// <summary>What every client reads.</summary>
    public static readonly ResponseFormat Json = new("application/json", tellsStatus: false);
    private static readonly ResponseFormat GraphQLResponse = new("application/graphql-response+json", tellsStatus: true);

    private readonly string _contentType;
    private readonly string _mediaType;

    private ResponseFormat(string mediaType, bool tellsStatus)
    {
        _mediaType = mediaType;
        _contentType = mediaType + "; charset=utf-8";
        TellsStatus = tellsStatus;
    }

    /// <summary>True when the status says whether the operation ran.</summary>
    public bool TellsStatus { get; }

    /// <summary>
    /// Chooses by the <c>Accept</c> header. Without one, or where anything is accepted, the answer is plain JSON, which every client
    /// reads.
    /// </summary>
    /// <returns>Null when the client accepts neither.</returns>
    public static ResponseFormat? Negotiate(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0)
            return Json;
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted))
            return null;
        return accepted
            .Where(type => type.Quality is not 0)
            .OrderByDescending(type => type.Quality ?? 1)
            .Select(Match)
            .FirstOrDefault(format => format is not null);
    }

    /// <summary>Writes an answer: an <see cref="ExecutionResult"/>, or a list of them.</summary>
    public async Task WriteAsync<T>(HttpContext http, int status, T answer)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = _contentType;
        http.Response.Headers.CacheControl = "no-store";
        var serializer = http.RequestServices.GetRequiredService<IGraphQLSerializer>();
        await serializer.WriteAsync(http.Response.Body, answer, http.RequestAborted);
    }

    private static ResponseFormat? Match(MediaTypeHeaderValue accepted)
    {
        if (accepted.Charset.HasValue && !accepted.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return null;
        if (accepted.MatchesAllTypes || accepted.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase))
            return Json;
        // Names are compared, not subsets: to the framework the newer type, by its suffix, is a kind of the older one.
        return new[] { Json, GraphQLResponse }.FirstOrDefault(
            format => accepted.MediaType.Equals(format._mediaType, StringComparison.OrdinalIgnoreCase));
    }
}
