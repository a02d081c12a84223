using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>
/// Demands a header that a page of another site cannot send without asking this server first (CORS). Multipart forms need no such
/// question, so without the header any page could make a signed-in visitor's browser send one. JSON needs the question
/// by its content type, other simple content types are not read, and GET changes nothing.
/// </summary>
internal static class Preflight
{
    /// <summary>HotChocolate's name of the header.</summary>
    public const string HeaderName = "GraphQL-preflight";

    /// <summary>Demands the header.</summary>
    /// <exception cref="RequestRefusedException">It is missing.</exception>
    public static void Require(HttpRequest request)
    {
        if (request.Headers[HeaderName] != "1")
        {
            throw new RequestRefusedException(400, RequestError.Invalid(
                $"คำขอแบบ multipart ต้องมีส่วนหัว {HeaderName}: 1", $"A multipart request needs the header {HeaderName}: 1."));
        }
    }
}
