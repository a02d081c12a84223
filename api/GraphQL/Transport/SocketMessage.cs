namespace Sedz.Api.GraphQL.Transport;

/// <summary>One message from a client.</summary>
/// <param name="Type">What it is, such as <c>subscribe</c>.</param>
/// <param name="Id">The operation that it is about; null for one about the connection.</param>
/// <param name="Payload">What it carries; null when it carries nothing.</param>
internal sealed record SocketMessage(string Type, string? Id, object? Payload)
{
    /// <summary>Ids are the client's; a reason for closing, 123 bytes at most, must be able to name one.</summary>
    private const int MaxIdLength = 64;

    /// <summary>Reads a message.</summary>
    /// <exception cref="SocketRefusal">It is none.</exception>
    public static SocketMessage Parse(ReadOnlyMemory<byte> json, int maxDepth)
    {
        object? read;
        try
        {
            read = JsonBody.Parse(json, maxDepth);
        }
        catch (RequestRefusedException)
        {
            throw Malformed();
        }

        if (read is not Dictionary<string, object?> members || members.GetValueOrDefault("type") is not string type)
            throw Malformed();
        var id = members.GetValueOrDefault("id");
        if (id is not (null or string { Length: > 0 and <= MaxIdLength }))
            throw Malformed();
        return new SocketMessage(type, (string?)id, members.GetValueOrDefault("payload"));
    }

    /// <summary>The message is none of the protocol.</summary>
    public static SocketRefusal Malformed() => new(SocketRefusal.Malformed, "Invalid message");
}
