using GraphQL.Execution;
using GraphQL.Types;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// Stands in a <see cref="RowExecutionNode"/> where a column has its place, whose value the row's node holds: it has no value of its own,
/// is not executed, and is never null to its parent.
/// </summary>
internal sealed class ColumnExecutionNode(ExecutionNode parent, ScalarGraphType type, SelectedField field)
    : ValueExecutionNode(parent, type, field.Ast, field.Definition, null)
{
    /// <inheritdoc/>
    public override bool PropagateNull() => false;
}
