using System.Text.Json;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>Reads JSON from a request into dictionaries, lists, texts, numbers and booleans, within a size and a nesting.</summary>
internal static class JsonBody
{
    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">UTF-8.</param>
    /// <param name="maxBytes">The most bytes that are read.</param>
    /// <param name="maxDepth">The most nested brackets.</param>
    /// <param name="cancellationToken">Ends when the client leaves.</param>
    /// <exception cref="RequestRefusedException">It is not JSON, or too large.</exception>
    public static async Task<object?> ReadAsync(Stream stream, long maxBytes, int maxDepth, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        try
        {
            await CopyAsync(stream, buffer, maxBytes, cancellationToken);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge(maxBytes);
        }

        return Parse(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), maxDepth);
    }

    /// <summary>Reads a text.</summary>
    /// <exception cref="RequestRefusedException">It is not JSON.</exception>
    public static object? Parse(ReadOnlyMemory<byte> json, int maxDepth)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = maxDepth });
            return Value(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Parsing does not look into texts: one that is not UTF-8, or half of a surrogate pair, is found when it is read.
            throw RequestRefusedException.BadRequest(
                "เนื้อหาคำขอไม่ใช่ JSON ที่ถูกต้องในรหัส UTF-8 หรือซ้อนลึกเกินไป",
                "The request is not valid JSON in UTF-8, or is nested too deeply.");
        }
    }

    private static async Task CopyAsync(Stream from, MemoryStream to, long maxBytes, CancellationToken cancellationToken)
    {
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await from.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (to.Length + read > maxBytes)
                throw TooLarge(maxBytes);
            to.Write(chunk, 0, read);
        }
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Members(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => Number(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static Dictionary<string, object?> Members(JsonElement element)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!members.TryAdd(member.Name, Value(member.Value)))
                throw RequestRefusedException.BadRequest("มีชื่อซ้ำในออบเจ็กต์ JSON", "A JSON object has a name twice.");
        }

        return members;
    }

    /// <summary>Whole numbers stay whole; a decimal keeps its digits; what neither holds is a floating point number.</summary>
    private static object Number(JsonElement element)
    {
        if (element.TryGetInt32(out var small))
            return small;
        if (element.TryGetInt64(out var whole))
            return whole;
        if (!element.GetRawText().AsSpan().ContainsAny('e', 'E') && element.TryGetDecimal(out var exact))
            return exact;
        return element.GetDouble() is var number && double.IsFinite(number)
            ? number
            : throw RequestRefusedException.BadRequest("ตัวเลขในคำขอใหญ่เกินไป", "A number of the request is too large.");
    }

    private static RequestRefusedException TooLarge(long maxBytes) => RequestRefusedException.TooLarge(
        $"คำขอมีขนาดเกิน {maxBytes} ไบต์", $"The request is larger than {maxBytes} bytes.");
}
