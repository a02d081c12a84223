using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Sedz.Api.GraphQL.Explorer;

/// <summary>
/// GraphiQL, for people who try queries and read the schema. Its files lie in this assembly, so it loads nothing from anywhere else and
/// works without the internet.
/// </summary>
internal static class ExplorerPages
{
    /// <summary>
    /// Nothing but this server's own files. Styles are the exception: the editor places each line of text by a style attribute, which a
    /// policy can only allow for all; its fonts and small pictures lie in its style sheet as data.
    /// </summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; "
        + "font-src 'self' data:; img-src 'self' data:; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

    private const string Index = "index.html";

    /// <summary>Maps the page at a path, and its files below it.</summary>
    /// <param name="routes">The application.</param>
    /// <param name="endpoint">The path of the GraphQL endpoint.</param>
    /// <param name="path">The path of the page.</param>
    public static void Map(IEndpointRouteBuilder routes, string endpoint, string path)
    {
        var options = routes.ServiceProvider.GetRequiredService<MachineryOptions>().Explorer;
        var index = ReadIndex(options.Files);
        routes.MapGet(path, http => index is null ? SendMissingAsync(http) : SendIndexAsync(http, index, endpoint, path, options));
        routes.MapGet(path + "/{file}", (HttpContext http, string file) => SendFileAsync(http, options.Files, file));
    }

    private static string? ReadIndex(IFileProvider files)
    {
        if (files.GetFileInfo(Index + ".gz") is not { Exists: true } file)
            return null;
        using var reader = new StreamReader(new GZipStream(file.CreateReadStream(), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    private static async Task SendIndexAsync(HttpContext http, string index, string endpoint, string path, ExplorerOptions options)
    {
        var root = http.Request.PathBase;
        var settings = JsonSerializer.Serialize(
            new { endpoint = root.Add(endpoint).ToUriComponent(), examples = options.Examples }, JsonSerializerOptions.Web);
        var page = Encoding.UTF8.GetBytes(index
            .Replace("{base}", root.Add(path).ToUriComponent() + "/", StringComparison.Ordinal)
            .Replace("{settings}", settings, StringComparison.Ordinal));
        var version = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(page).AsSpan(0, 16))}\"");
        Secure(http);
        http.Response.Headers.CacheControl = "no-cache";
        await Results.Bytes(page, "text/html; charset=utf-8", entityTag: version).ExecuteAsync(http);
    }

    /// <summary>Sends a file whose name tells its content, so that no browser has to ask for it twice.</summary>
    private static async Task SendFileAsync(HttpContext http, IFileProvider files, string name)
    {
        if (name == Index || files.GetFileInfo(name + ".gz") is not { Exists: true } file)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Secure(http);
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        http.Response.ContentType = Path.GetExtension(name) switch
        {
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            _ => "font/ttf",
        };
        await using var content = file.CreateReadStream();
        if (TakesGzip(http.Request))
        {
            http.Response.Headers.ContentEncoding = "gzip";
            http.Response.ContentLength = file.Length;
            await content.CopyToAsync(http.Response.Body, http.RequestAborted);
            return;
        }

        await using var plain = new GZipStream(content, CompressionMode.Decompress);
        await plain.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private static Task SendMissingAsync(HttpContext http)
    {
        Secure(http);
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(
            """
            <!doctype html>
            <html lang="th">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>GraphiQL</title></head>
            <body>
            <p>โปรแกรมนี้สร้างโดยไม่มี GraphiQL เพราะเครื่องที่สร้างไม่มี Node.js หรือติดตั้งแพ็กเกจไม่ได้
            ให้ติดตั้ง Node.js 20 ขึ้นไป แล้วสร้างโปรแกรมใหม่ ส่วน API ใช้งานได้ตามปกติ</p>
            <p lang="en">This program was built without GraphiQL, because there was no Node.js or its packages could not be installed.
            Install Node.js 20 or later and build again. The API itself works.</p>
            </body>
            </html>
            """,
            http.RequestAborted);
    }

    private static bool TakesGzip(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(encoding => encoding.Quality is not 0 && encoding.Value.Value is "gzip" or "*");

    private static void Secure(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
