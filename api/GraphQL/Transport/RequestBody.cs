using GraphQL.Transport;
using GraphQL.Types;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Scalars;
using Sedz.Api.GraphQL.Security;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>The operations of a POST request, and the files that came with them.</summary>
internal sealed class RequestBody : IAsyncDisposable
{
    private readonly TemporaryFiles? _files;

    private RequestBody(IReadOnlyList<GraphQLRequest> requests, bool isBatch, TemporaryFiles? files)
    {
        Requests = requests;
        IsBatch = isBatch;
        _files = files;
    }

    /// <summary>At least one.</summary>
    public IReadOnlyList<GraphQLRequest> Requests { get; }

    /// <summary>True when the answer must be a list.</summary>
    public bool IsBatch { get; }

    /// <summary>Reads a request.</summary>
    /// <exception cref="RequestRefusedException">It is malformed or too large.</exception>
    public static async Task<RequestBody> ReadAsync(HttpContext http)
    {
        var limits = http.RequestServices.GetRequiredService<MachineryOptions>().Limits;
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type))
            throw UnsupportedMediaType();
        if (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            throw UnsupportedMediaType();
        if (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            SetBodyLimit(http, limits.MaxRequestBytes);
            var json = await JsonBody.ReadAsync(http.Request.Body, limits.MaxRequestBytes, limits.MaxNesting, http.RequestAborted);
            return Of(json, limits, files: null);
        }

        if (!type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            throw UnsupportedMediaType();
        Preflight.Require(http.Request);
        RequireRightToSendFiles(http);
        SetBodyLimit(http, limits.MaxRequestBytes + (limits.MaxUploads * limits.MaxUploadBytes));
        var files = new TemporaryFiles();
        try
        {
            return Of(await MultipartBody.ReadAsync(http, type, files, limits), limits, files);
        }
        catch
        {
            await files.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _files?.DisposeAsync() ?? default;

    private static RequestBody Of(object? json, GraphQLLimits limits, TemporaryFiles? files)
    {
        if (json is not List<object?> batch)
            return new RequestBody([RequestJson.Read(json)], isBatch: false, files);
        if (batch.Count == 0)
            throw RequestRefusedException.BadRequest("ชุดคำขอว่างเปล่า", "The batch is empty.");
        if (batch.Count > limits.MaxBatchSize)
        {
            throw new RequestRefusedException(400, RequestError.TooMuch(
                $"ชุดคำขอมีเกิน {limits.MaxBatchSize} รายการ", $"The batch has more than {limits.MaxBatchSize} operations."));
        }

        return new RequestBody(batch.ConvertAll(RequestJson.Read), isBatch: true, files);
    }

    /// <summary>Files go to disk before the operation is known: only for callers who may use an operation that takes one.</summary>
    private static void RequireRightToSendFiles(HttpContext http)
    {
        var rights = new CallerRights(http.User, http.RequestServices.GetRequiredService<MachineryOptions>());
        if (!((MachinerySchema)http.RequestServices.GetRequiredService<ISchema>()).TakesFilesOf(rights))
            throw new RequestRefusedException(StatusCodes.Status403Forbidden, rights.Refusal(UploadScalar.TypeName));
    }

    /// <summary>Lets the server itself stop reading, where it can; the readers count, too, for hosts that cannot.</summary>
    private static void SetBodyLimit(HttpContext http, long bytes)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
            feature.MaxRequestBodySize = bytes;
    }

    private static RequestRefusedException UnsupportedMediaType() => new(415, RequestError.Invalid(
        "รับเฉพาะ application/json และ multipart/form-data ในรหัส UTF-8",
        "Send application/json or multipart/form-data, in UTF-8."));
}
