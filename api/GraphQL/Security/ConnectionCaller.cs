using System.Security.Claims;

namespace Sedz.Api.GraphQL.Security;

/// <summary>Decides who a WebSocket's operations are run as.</summary>
/// <param name="http">The request that opened it.</param>
/// <param name="introduction">What the client introduced itself with; null when it said nothing.</param>
/// <returns>Null to refuse the connection.</returns>
public delegate ClaimsPrincipal? ConnectionCaller(HttpContext http, IReadOnlyDictionary<string, object?>? introduction);
