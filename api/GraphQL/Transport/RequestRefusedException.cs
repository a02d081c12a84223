using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>A request that is no GraphQL request, or a larger one than is read. It never leaves this folder.</summary>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="error">What the caller is told.</param>
internal sealed class RequestRefusedException(int statusCode, RequestError error) : Exception(error.Message)
{
    /// <summary>The HTTP status.</summary>
    public int StatusCode { get; } = statusCode;

    /// <summary>What the caller is told.</summary>
    public RequestError Error { get; } = error;

    /// <summary>400: malformed.</summary>
    public static RequestRefusedException BadRequest(string th, string en) => new(400, RequestError.Invalid(th, en));

    /// <summary>413: too large.</summary>
    public static RequestRefusedException TooLarge(string th, string en) => new(413, RequestError.TooMuch(th, en));
}
