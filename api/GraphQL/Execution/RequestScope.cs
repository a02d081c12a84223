using System.Linq.Expressions;
using System.Security.Claims;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Batching;
using Sedz.Api.GraphQL.Projection;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Spatial;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// What lives as long as one operation: who asks, how to open the database, the row filters of this caller and the batches that
/// collect keys. It is shared by resolvers that run in parallel, so everything in it is safe for that; a database context is not,
/// and is therefore opened for each fetch.
/// </summary>
internal sealed class RequestScope(
    ClaimsPrincipal caller,
    OpenDatabase openAsync,
    RowFilters rowFilters,
    GraphQLLimits limits,
    SpatialOperators spatial,
    FieldPolicy fieldPolicy,
    bool queryOnly)
{
    private const string ContextKey = "Sedz.RequestScope";

    /// <summary>Who asks; never null, an anonymous caller has no identity that is authenticated.</summary>
    public ClaimsPrincipal Caller { get; } = caller;

    private bool IsCallerKnown => Caller.Identity?.IsAuthenticated == true;

    /// <summary>The limits of this server.</summary>
    public GraphQLLimits Limits { get; } = limits;

    /// <summary>How distances in metres are asked of the database.</summary>
    public SpatialOperators Spatial { get; } = spatial;

    /// <summary>True when the transport allows queries only (GET).</summary>
    public bool QueryOnly { get; } = queryOnly;

    /// <summary>The batches of this operation.</summary>
    public BatchSet Batches { get; } = new();

    /// <summary>The fields of the objects of this operation.</summary>
    public SelectionShapes Shapes { get; } = new();

    /// <summary>Opens a context for one fetch; the caller of this method disposes it.</summary>
    public Task<DbContext> OpenAsync(CancellationToken cancellationToken) => openAsync(cancellationToken);

    /// <summary>Which rows of an entity this caller may see; null when all.</summary>
    public LambdaExpression? RowFilter(Type entity) => rowFilters.Of(entity, Caller);

    /// <summary>
    /// True when the caller may use a type, field, argument or input field. One without a policy is open; one that only asks for
    /// authorisation asks for any known caller.
    /// </summary>
    public bool IsAllowed(IMetadataReader? element) =>
        element is null || !element.IsAuthorizationRequired()
        || (element.GetPolicies() is { Count: > 0 } policies ? policies.All(policy => fieldPolicy(Caller, policy)) : IsCallerKnown);

    /// <summary>The error for something that the caller may not use; it does not say what would be needed.</summary>
    public RequestError Refusal(string name) => IsCallerKnown
        ? new RequestError(ErrorCodes.NotAuthorized, new($"ไม่มีสิทธิ์ใช้ {name}", $"You may not use '{name}'."))
        : new RequestError(ErrorCodes.NotAuthenticated, new($"ต้องเข้าสู่ระบบเพื่อใช้ {name}", $"Sign in to use '{name}'."));

    /// <summary>The scope of a field.</summary>
    public static RequestScope Of(IResolveFieldContext context) => Of(context.UserContext);

    /// <summary>The scope in a user context.</summary>
    public static RequestScope Of(IDictionary<string, object?> userContext) => (RequestScope)userContext[ContextKey]!;

    /// <summary>A user context that carries this scope.</summary>
    public Dictionary<string, object?> ToUserContext() => new(StringComparer.Ordinal) { [ContextKey] = this };
}
