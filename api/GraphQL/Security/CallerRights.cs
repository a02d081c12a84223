using System.Security.Claims;
using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Security;

/// <summary>What one caller may use of the schema. What states no right is closed.</summary>
internal sealed class CallerRights(ClaimsPrincipal caller, MachineryOptions options)
{
    private bool IsKnown => caller.Identity?.IsAuthenticated == true;

    /// <summary>
    /// True when the caller may use a field of an answer: by its own right and by that of its type, one of which must be stated.
    /// </summary>
    public bool MayUse(FieldType field, IMetadataReader? type) =>
        (field.RightOf() ?? type.RightOf()) is not null && MayUse(field) && MayUse(type);

    /// <summary>
    /// True when the caller may use a type, an argument or an input field by itself. One that states no right is part of the field that
    /// it belongs to. One that asks for authorisation in the library's own way is closed: nobody decides about it.
    /// </summary>
    public bool MayUse(IMetadataReader? element) => element is null
        || (!element.IsAuthorizationRequired()
            && (element.RightOf() is not { IsPublic: false } right || right.Policies.Any(policy => options.FieldPolicy(caller, policy))));

    /// <summary>The error for something that the caller may not use; it does not say what would be needed.</summary>
    public RequestError Refusal(string name) => IsKnown
        ? new RequestError(ErrorCodes.NotAuthorized, new($"ไม่มีสิทธิ์ใช้ {name}", $"You may not use '{name}'."))
        : new RequestError(ErrorCodes.NotAuthenticated, new($"ต้องเข้าสู่ระบบเพื่อใช้ {name}", $"Sign in to use '{name}'."));
}
