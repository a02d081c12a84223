namespace Sedz.Api.GraphQL.Security;

/// <summary>Who may use a type, a field, an argument or an input field.</summary>
/// <param name="IsPublic">Everybody, signed in or not.</param>
/// <param name="Policies">Otherwise whoever meets one of these.</param>
internal sealed record Right(bool IsPublic, IReadOnlyList<string> Policies);
