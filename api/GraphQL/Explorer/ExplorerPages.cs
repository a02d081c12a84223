using System.Reflection;

namespace Sedz.Api.GraphQL.Explorer;

/// <summary>
/// A page to try queries on: editor, variables and the schema's documentation, in Thai or English. It is three small files inside
/// the assembly and loads nothing from anywhere else, so it works without the internet and under a strict content security policy.
/// </summary>
internal static class ExplorerPages
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'";

    private static readonly (string Route, string File, string ContentType)[] Files =
    [
        ("", "explorer.html", "text/html; charset=utf-8"),
        ("/explorer.js", "explorer.js", "text/javascript; charset=utf-8"),
        ("/explorer.css", "explorer.css", "text/css; charset=utf-8"),
    ];

    /// <summary>Maps the page and its files below a path.</summary>
    public static void Map(IEndpointRouteBuilder routes, string path)
    {
        foreach (var (route, file, contentType) in Files)
            routes.MapGet(path + route, (HttpContext http) => SendAsync(http, file, contentType));
    }

    private static async Task SendAsync(HttpContext http, string file, string contentType)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        http.Response.ContentType = contentType;
        var assembly = Assembly.GetExecutingAssembly();
        await using var stream = assembly.GetManifestResourceStream(typeof(ExplorerPages), file)
            ?? throw new InvalidOperationException($"The assembly has no embedded file '{file}'.");
        await stream.CopyToAsync(http.Response.Body, http.RequestAborted);
    }
}
