using System.Security.Claims;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Filtering;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Queries;

/// <summary>What a feature's own code sees of the field that it resolves.</summary>
public sealed class FieldContext
{
    private readonly IResolveFieldContext _context;

    internal FieldContext(IResolveFieldContext context) : this(context, context.CancellationToken)
    {
    }

    internal FieldContext(IResolveFieldContext context, CancellationToken cancellationToken)
    {
        _context = context;
        CancellationToken = cancellationToken;
    }

    /// <summary>Who asks; never null.</summary>
    public ClaimsPrincipal Caller => RequestScope.Of(_context).Caller;

    /// <summary>Ends when the client leaves or the time is up.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The value of an argument; default when it was left out or null.</summary>
    public T Argument<T>(string name) => _context.GetArgument<T>(name)!;

    /// <summary>A service of the application.</summary>
    public T Service<T>() where T : notnull => _context.RequestServices!.GetRequiredService<T>();

    /// <summary>Opens a database context. The caller disposes it: <c>await using var db = await context.OpenAsync…</c></summary>
    public async Task<TDb> OpenAsync<TDb>() where TDb : DbContext =>
        (TDb)await RequestScope.Of(_context).OpenAsync(CancellationToken);

    /// <summary>True when the operation asks for the fields on a path below this field, so that work for others can be left out.</summary>
    public bool Selects(params ReadOnlySpan<string> path) => new SelectionReader(_context).Selects(path);

    /// <summary>The rows of a source that the caller may see.</summary>
    public IQueryable<T> Visible<T>(IQueryable<T> source) where T : class =>
        RequestScope.Of(_context).Visible(source);

    /// <summary>
    /// The rows of a source that the caller may see and that an argument of the entity's filter type selects. The field declares that
    /// argument with <c>Where&lt;T&gt;()</c>.
    /// </summary>
    public IQueryable<T> Filtered<T>(IQueryable<T> source, string argument = "where") where T : class
    {
        var type = ((MachinerySchema)_context.Schema).Entity(typeof(T));
        var where = _context.GetArgument<IDictionary<string, object?>?>(argument);
        var predicate = new FilterCompiler(RequestScope.Of(_context)).Compile<T>(type, where);
        return predicate is null ? Visible(source) : Visible(source).Where(predicate);
    }

    /// <summary>The key in a global id of an entity.</summary>
    /// <exception cref="RequestError">The id is malformed or belongs to another type.</exception>
    public TKey KeyOf<TEntity, TKey>(string globalId) where TEntity : class =>
        (TKey)((MachinerySchema)_context.Schema).Entity(typeof(TEntity)).KeyField.Parse(globalId);
}
