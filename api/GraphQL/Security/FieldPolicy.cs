using System.Security.Claims;

namespace Sedz.Api.GraphQL.Security;

/// <summary>Decides whether a caller meets a policy.</summary>
/// <param name="caller">Who asks; an anonymous caller has no authenticated identity.</param>
/// <param name="policy">The name that a declaration gave with <see cref="Rights.For"/>.</param>
/// <returns>True when the caller may.</returns>
public delegate bool FieldPolicy(ClaimsPrincipal caller, string policy);
