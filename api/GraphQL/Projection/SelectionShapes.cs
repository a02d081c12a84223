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

    /// <summary>The fields in the order of the answer.</summary>
    /// <param name="selections">The selection set, one object of the document.</param>
    /// <param name="type">The type of the object, not of its interface.</param>
    /// <param name="collect">Collects them, where nobody has yet.</param>
    public IReadOnlyList<SelectedField> Of(
        GraphQLSelectionSet selections, IObjectGraphType type, Func<IReadOnlyList<SelectedField>> collect) =>
        _shapes.TryGetValue((selections, type), out var known) ? known : _shapes.GetOrAdd((selections, type), collect());
}
