using System.Text;
using GraphQL.Transport;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>Reads an operation from the query string of a GET request.</summary>
internal static class QueryString
{
    /// <summary>Reads an operation; <c>variables</c> and <c>extensions</c> are JSON.</summary>
    /// <exception cref="RequestRefusedException">A member is malformed, or <c>query</c> is missing.</exception>
    public static GraphQLRequest Read(HttpContext http)
    {
        var limits = http.RequestServices.GetRequiredService<MachineryOptions>().Limits;
        return RequestJson.Read(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["query"] = Text("query"),
            ["documentId"] = Text("documentId"),
            ["operationName"] = Text("operationName"),
            ["variables"] = Json("variables"),
            ["extensions"] = Json("extensions"),
        });

        string? Text(string name) => http.Request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

        object? Json(string name) =>
            Text(name) is { Length: > 0 } text ? JsonBody.Parse(Encoding.UTF8.GetBytes(text), limits.MaxNesting) : null;
    }
}
