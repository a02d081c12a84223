using GraphQL.Types;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Explorer;
using Sedz.Api.GraphQL.Filtering;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Spatial;

namespace Sedz.Api.GraphQL;

/// <summary>What an application gives the machinery: its declarations, its limits, and who may do what.</summary>
public sealed class MachineryOptions
{
    private readonly List<Func<IObjectGraphType>> _types = [];
    private readonly List<Func<RootFields>> _roots = [];

    /// <summary>What one request may ask for.</summary>
    public GraphQLLimits Limits { get; set; } = new();

    /// <summary>Which rows a caller may see. An entity of the schema without a rule stops the start of the server.</summary>
    public RowFilters RowFilters { get; } = new();

    /// <summary>
    /// Decides whether a caller meets a policy that a type, field, argument or input field names. By default nobody meets any:
    /// a policy without a rule keeps its field closed.
    /// </summary>
    public FieldPolicy FieldPolicy { get; set; } = (_, _) => false;

    /// <summary>How distances are asked of the database.</summary>
    public SpatialOperators Spatial { get; } = new();

    /// <summary>How texts are searched.</summary>
    public TextOperators Texts { get; } = new();

    /// <summary>
    /// False keeps the schema from being read through the API (<c>__schema</c>, <c>__type</c>, <c>?sdl</c>). Default true.
    /// </summary>
    public bool Introspection { get; set; } = true;

    /// <summary>
    /// Decides who a WebSocket's operations are run as, from the request that opened it and what the client introduced itself with; null
    /// refuses the connection. By default whoever the request was made as.
    /// </summary>
    public ConnectionCaller ConnectionCaller { get; set; } = (http, _) => http.User;

    /// <summary>What the explorer opens with.</summary>
    public ExplorerOptions Explorer { get; } = new();

    internal IEnumerable<Func<IObjectGraphType>> TypeFactories => _types;

    internal IEnumerable<Func<RootFields>> RootFactories => _roots;

    /// <summary>Adds the type of an entity or a record.</summary>
    public MachineryOptions AddType<TType>() where TType : IObjectGraphType, new()
    {
        _types.Add(() => new TType());
        return this;
    }

    /// <summary>Adds the fields that a feature gives <c>Query</c>, <c>Mutation</c> or <c>Subscription</c>.</summary>
    public MachineryOptions AddFields<TFields>() where TFields : RootFields, new()
    {
        _roots.Add(() => new TFields());
        return this;
    }
}
