using System.Collections.Concurrent;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Sedz.Api.GraphQL.Projection;

/// <summary>
/// The fields that objects of one type have where one selection set stands, collected once in an operation: <c>@skip</c>, <c>@include</c>
/// and fragments are the same for all rows of a place. Safe for use by several threads.
/// </summary>
internal sealed class SelectionShapes
{
    private readonly ConcurrentDictionary<(GraphQLSelectionSet Selections, IObjectGraphType Type), IReadOnlyList<SelectedField>> _shapes = new();

    /// <summary>The fields in the order of the answer; null where nobody has collected them yet.</summary>
    /// <param name="selections">The selection set, one object of the document.</param>
    /// <param name="type">The type of the object, not of its interface.</param>
    public IReadOnlyList<SelectedField>? Find(GraphQLSelectionSet selections, IObjectGraphType type) =>
        _shapes.GetValueOrDefault((selections, type));

    /// <summary>Keeps what was collected.</summary>
    /// <returns>What was kept first.</returns>
    public IReadOnlyList<SelectedField> Keep(
        GraphQLSelectionSet selections, IObjectGraphType type, IReadOnlyList<SelectedField> fields) =>
        _shapes.GetOrAdd((selections, type), fields);
}
