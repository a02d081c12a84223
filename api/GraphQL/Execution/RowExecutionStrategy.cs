using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Projection;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// The library's strategy for queries, with a short way for what most of an answer is made of: rows of the database and their columns. A column
/// stands in its row already, so it needs no context, no task and no resolver; and all rows of one place have the same fields, so these are
/// collected once. Whatever is out of the ordinary (an error, a null that may not be one) takes the library's way.
/// </summary>
internal sealed class RowExecutionStrategy : ParallelExecutionStrategy
{
    /// <inheritdoc/>
    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node) =>
        node is ValueExecutionNode value && IsWrittenFromRow(value) ? Task.CompletedTask : base.ExecuteNodeAsync(context, node);

    /// <inheritdoc/>
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var type = parent.GetObjectGraphType(context.Schema)!;
        var fields = RequestScope.Of(context.UserContext).Shapes.Of(
            parent.SelectionSet!, type, () => Collect(context, type, parent.SelectionSet!));
        var nodes = new ExecutionNode[fields.Count];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = BuildExecutionNode(parent, fields[i].Definition.ResolvedType!, fields[i].Ast, fields[i].Definition);
        parent.SubFields = nodes;
    }

    private List<SelectedField> Collect(ExecutionContext context, IObjectGraphType type, GraphQLSelectionSet selections) =>
        [.. CollectFieldsFrom(context, type, selections, null).Values.Select(field => new SelectedField(field.field, field.fieldType))];

    /// <summary>Sets the node's result; nothing is set where it returns false.</summary>
    private static bool IsWrittenFromRow(ValueExecutionNode node)
    {
        if (node.FieldDefinition is not ColumnField column || node.Source is not Row row || column.Of(row) is not { } value)
            return false;
        try
        {
            node.Result = ((ScalarGraphType)node.GraphType!).Serialize(value);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // The library's way meets the same value again and makes the error of it, with its path.
            return false;
        }

        return node.Result is not null;
    }
}
