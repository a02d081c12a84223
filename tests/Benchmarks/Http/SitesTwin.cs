using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace Sedz.Benchmarks.Http;

/// <summary>
/// <see cref="HttpQuestion.SitesQuery"/>, written by hand as fast as one reasonably would: reused prepared statements, one <c>IN</c> batch for
/// each nested field, a pooled writer of UTF-8 straight into the response.
/// </summary>
internal sealed class SitesTwin(string database) : IDisposable
{
    public const string Path = "/twin/sites";

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    private readonly ConcurrentBag<SitesTwinStatements> statements = [];
    private readonly ConcurrentBag<Utf8JsonWriter> writers = [];

    public async Task AnswerAsync(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null);
        HttpServer.SetHeaders(http.Response);
        var reader = statements.TryTake(out var idle) ? idle : new SitesTwinStatements(database);
        if (writers.TryTake(out var writer))
            writer.Reset(http.Response.BodyWriter);
        else
            writer = new Utf8JsonWriter(http.Response.BodyWriter, Json);
        reader.Write(writer);
        await writer.FlushAsync();
        writers.Add(writer);
        statements.Add(reader);
    }

    public void Dispose()
    {
        foreach (var reader in statements)
            reader.Dispose();
        foreach (var writer in writers)
            writer.Dispose();
    }
}
