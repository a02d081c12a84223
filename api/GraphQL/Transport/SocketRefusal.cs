namespace Sedz.Api.GraphQL.Transport;

/// <summary>
/// A client broke the rules of the connection, which is closed with the code that the protocol graphql-transport-ws gives the case. It
/// never leaves this folder.
/// </summary>
/// <param name="code">The close code.</param>
/// <param name="reason">At most 123 bytes; it never repeats more of what the client sent than a short id.</param>
internal sealed class SocketRefusal(int code, string reason) : Exception(reason)
{
    /// <summary>A message was larger than is read.</summary>
    public const int TooBig = 1009;

    /// <summary>A message is no message of the protocol.</summary>
    public const int Malformed = 4400;

    /// <summary>An operation came before the connection was acknowledged.</summary>
    public const int NotAcknowledged = 4401;

    /// <summary>The caller may not connect.</summary>
    public const int Forbidden = 4403;

    /// <summary>The client asked for another protocol.</summary>
    public const int OtherProtocol = 4406;

    /// <summary>The client did not introduce itself in time.</summary>
    public const int InitTimeout = 4408;

    /// <summary>An operation under way has the id.</summary>
    public const int DuplicateId = 4409;

    /// <summary>The client introduced itself twice.</summary>
    public const int SecondInit = 4429;

    /// <summary>The close code.</summary>
    public int Code { get; } = code;
}
