using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Scalars;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>
/// Reads the GraphQL multipart request specification: the parts <c>operations</c>, <c>map</c> and then the files, which go to disk
/// as they come. Each file is put into the operations where the map says; there the variable is null until then.
/// </summary>
internal static class MultipartBody
{
    /// <summary>Reads the request.</summary>
    /// <returns>The operations with files in their variables.</returns>
    /// <exception cref="RequestRefusedException">It is malformed or too large.</exception>
    public static async Task<object?> ReadAsync(HttpContext http, MediaTypeHeaderValue type, TemporaryFiles files, GraphQLLimits limits)
    {
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (string.IsNullOrEmpty(boundary))
            throw Malformed("its content type has no boundary");
        var reader = new MultipartReader(boundary, http.Request.Body);
        try
        {
            return await ReadPartsAsync(reader, files, limits, http.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw Malformed("its parts cannot be read");
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw RequestRefusedException.TooLarge("คำขอมีขนาดใหญ่เกินไป", "The request is too large.");
        }
    }

    private static async Task<object?> ReadPartsAsync(
        MultipartReader reader, TemporaryFiles files, GraphQLLimits limits, CancellationToken cancellationToken)
    {
        var operations = await JsonPartAsync(reader, "operations", limits, cancellationToken);
        var map = await JsonPartAsync(reader, "map", limits, cancellationToken) as Dictionary<string, object?>
            ?? throw Malformed("'map' is not an object");
        if (map.Count > limits.MaxUploads)
        {
            throw RequestRefusedException.TooLarge(
                $"แนบไฟล์ได้ไม่เกิน {limits.MaxUploads} ไฟล์", $"A request has at most {limits.MaxUploads} files.");
        }

        while (await reader.ReadNextSectionAsync(cancellationToken) is { } part)
        {
            if (part.AsFileSection() is not { } file)
                throw Malformed("a part after 'map' is not a file");
            if (!map.Remove(file.Name, out var paths))
                throw Malformed("a file is not in 'map'");
            var stored = await files.StoreAsync(
                part.Body, file.FileName, part.ContentType ?? "", limits.MaxUploadBytes, cancellationToken);
            foreach (var path in paths as List<object?> ?? [])
                Place(operations, (path as string ?? "").Split('.'), stored);
        }

        return map.Count == 0 ? operations : throw Malformed("a file of 'map' is missing");
    }

    private static async Task<object?> JsonPartAsync(
        MultipartReader reader, string name, GraphQLLimits limits, CancellationToken cancellationToken)
    {
        var part = await reader.ReadNextSectionAsync(cancellationToken);
        return part?.GetContentDispositionHeader()?.Name.Value?.Trim('"') == name
            ? await JsonBody.ReadAsync(part.Body, limits.MaxRequestBytes, limits.MaxNesting, cancellationToken)
            : throw Malformed($"the part '{name}' is not where it must be");
    }

    /// <summary>Puts a file at a path such as <c>variables.input.file</c> or <c>0.variables.files.1</c>.</summary>
    private static void Place(object? at, ReadOnlySpan<string> path, UploadedFile file)
    {
        for (var i = 0; i < path.Length; i++)
        {
            var isLast = i == path.Length - 1;
            switch (at)
            {
                case Dictionary<string, object?> members when members.TryGetValue(path[i], out var inner) && !(isLast && inner is not null):
                    if (isLast)
                        members[path[i]] = file;
                    at = inner;
                    break;
                case List<object?> list when int.TryParse(path[i], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                    && index < list.Count && !(isLast && list[index] is not null):
                    var item = list[index];
                    if (isLast)
                        list[index] = file;
                    at = item;
                    break;
                default:
                    throw Malformed("'map' names a place that is not null in 'operations'");
            }
        }
    }

    private static RequestRefusedException Malformed(string why) =>
        RequestRefusedException.BadRequest("คำขอแบบ multipart ไม่ถูกต้อง", $"The multipart request is malformed: {why}.");
}
