using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Security.Claims;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Sedz.Api.GraphQL.Batching;
using Sedz.Api.GraphQL.Filtering;
using Sedz.Api.GraphQL.Kept;
using Sedz.Api.GraphQL.Paging;
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
    IModel model,
    MachineryOptions options,
    CursorKey cursorKey,
    KeptQueries kept,
    OperationBudget budget,
    OperationClock clock,
    AllowedOperations allowed)
{
    private const string ContextKey = "Sedz.RequestScope";

    private readonly ConcurrentDictionary<Type, LambdaExpression?> _rowFilters = new();

    /// <summary>Who asks; never null, an anonymous caller has no identity that is authenticated.</summary>
    public ClaimsPrincipal Caller { get; } = caller;

    /// <summary>How the database keeps the entities.</summary>
    public IModel Model { get; } = model;

    /// <summary>The limits of this server.</summary>
    public GraphQLLimits Limits => options.Limits;

    /// <summary>How distances in metres are asked of the database.</summary>
    public SpatialOperators Spatial => options.Spatial;

    /// <summary>How texts are searched.</summary>
    public TextOperators Texts => options.Texts;

    /// <summary>What cursors are sealed with.</summary>
    public CursorKey CursorKey { get; } = cursorKey;

    /// <summary>The queries that were asked before.</summary>
    public KeptQueries Kept { get; } = kept;

    /// <summary>What this operation, and those that came with it, may still ask for.</summary>
    public OperationBudget Budget { get; } = budget;

    /// <summary>What the transport can carry.</summary>
    public AllowedOperations Allowed { get; } = allowed;

    /// <summary>Ends when the client leaves or ends the operation; a subscription lives as long.</summary>
    public CancellationToken Lifetime { get; init; }

    /// <summary>True when what is read must hold what this operation has written.</summary>
    public bool ReadsItsWrites { get; set; }

    /// <summary>How long this operation may go on.</summary>
    public OperationClock Clock { get; } = clock;

    /// <summary>The batches of this operation.</summary>
    public BatchSet Batches { get; } = new();

    /// <summary>The fields of the objects of this operation.</summary>
    public SelectionShapes Shapes { get; } = new();

    /// <summary>Opens a context for one fetch; the caller of this method disposes it.</summary>
    public Task<DbContext> OpenAsync(CancellationToken cancellationToken) => openAsync(ReadsItsWrites, cancellationToken);

    /// <summary>Which rows of an entity this caller may see; null when all.</summary>
    public LambdaExpression? RowFilter(Type entity) => _rowFilters.GetOrAdd(entity, type => options.RowFilters.Of(type, Caller));

    /// <summary>True for an entity of the schema, for which it is said who sees which rows.</summary>
    public bool Knows(Type entity) => options.RowFilters.Knows(entity);

    /// <summary>The rows of a source that this caller may see: the one place where a list is filtered by the caller's rights.</summary>
    public IQueryable<T> Visible<T>(IQueryable<T> source) where T : class =>
        RowFilter(typeof(T)) is Expression<Func<T, bool>> filter ? source.Where(filter) : source;

    /// <summary>What this caller may use of the schema.</summary>
    public CallerRights Rights { get; } = new(caller, options);

    /// <summary>The scope of a field.</summary>
    public static RequestScope Of(IResolveFieldContext context) => Of(context.UserContext);

    /// <summary>The scope in a user context.</summary>
    public static RequestScope Of(IDictionary<string, object?> userContext) => (RequestScope)userContext[ContextKey]!;

    /// <summary>A user context that carries this scope.</summary>
    public Dictionary<string, object?> ToUserContext() => new(StringComparer.Ordinal) { [ContextKey] = this };
}
