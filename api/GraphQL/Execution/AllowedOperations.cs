namespace Sedz.Api.GraphQL.Execution;

/// <summary>Kinds of operations that a transport can take.</summary>
[Flags]
internal enum AllowedOperations
{
    /// <summary>Queries: what GET may carry, because it must not change anything.</summary>
    Queries = 1,

    /// <summary>Queries and mutations: what is answered once.</summary>
    AnsweredOnce = 3,

    /// <summary>Every kind: the transport can send one answer after the other.</summary>
    All = 7,
}
