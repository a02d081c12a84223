using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Sedz.Api.GraphQL.Batching;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Projection;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// The library's strategy for queries, with a short way for what most of an answer is made of: rows of the database and their columns. A column
/// stands in its row already, so it needs no node, no context, no task and no resolver; all rows of one place have the same fields, so these
/// are collected once; and what a batch has loaded is taken without waiting. Whatever is out of the ordinary takes the library's way.
/// </summary>
internal sealed class RowExecutionStrategy : ParallelExecutionStrategy
{
    private readonly Func<ExecutionNode, SelectedField, ExecutionNode> _build;

    public RowExecutionStrategy() => _build = (parent, field) =>
        BuildExecutionNode(parent, field.Definition.ResolvedType!, field.Ast, field.Definition);

    /// <inheritdoc/>
    protected override ExecutionNode BuildExecutionNode(
        ExecutionNode parent, IGraphType graphType, GraphQLField field, FieldType fieldDefinition, int? indexInParentNode = null) =>
        (graphType is NonNullGraphType type ? type.ResolvedType : graphType) is EntityType entity
            ? new RowExecutionNode(parent, entity, field, fieldDefinition, indexInParentNode)
            : base.BuildExecutionNode(parent, graphType, field, fieldDefinition, indexInParentNode);

    /// <summary>Items of a list are complete when it is; only a field is executed.</summary>
    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node) =>
        node is RowExecutionNode { Parent: ArrayExecutionNode } ? Task.CompletedTask : base.ExecuteNodeAsync(context, node);

    /// <inheritdoc/>
    protected override Task CompleteDataLoaderNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        if (node.Result is not PendingResult pending || !pending.IsLoaded(out var value))
            return base.CompleteDataLoaderNodeAsync(context, node);
        node.Result = value;
        return CompleteNodeAsync(context, node);
    }

    /// <inheritdoc/>
    protected override Task SetArrayItemNodesAsync(ExecutionContext context, ArrayExecutionNode parent)
    {
        if (parent.Result is not IReadOnlyList<Row> rows || RowsOf(parent) is not { } type || rows.Any(row => row.Type != type))
            return base.SetArrayItemNodesAsync(context, parent);
        context.CancellationToken.ThrowIfCancellationRequested();
        parent.Items = new(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var node = new RowExecutionNode(parent, type, parent.Field, parent.FieldDefinition, i) { Result = rows[i] };
            SetSubFieldNodes(context, node);
            parent.Items.Add(node);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var type = parent.GetObjectGraphType(context.Schema)!;
        var shapes = RequestScope.Of(context.UserContext).Shapes;
        var fields = shapes.Find(parent.SelectionSet!, type)
            ?? shapes.Keep(parent.SelectionSet!, type, Collect(context, type, parent.SelectionSet!));
        if (parent is RowExecutionNode { Result: Row row } node)
            node.Fill(fields, row, _build);
        else
            parent.SubFields = [.. fields.Select(field => _build(parent, field))];
    }

    private List<SelectedField> Collect(ExecutionContext context, IObjectGraphType type, GraphQLSelectionSet selections) =>
        [.. CollectFieldsFrom(context, type, selections, null).Values.Select(field => new SelectedField(field.field, field.fieldType))];

    private static EntityType? RowsOf(ArrayExecutionNode list) => ((ListGraphType)list.GraphType!).ResolvedType switch
    {
        NonNullGraphType { ResolvedType: EntityType type } => type,
        EntityType type => type,
        _ => null,
    };
}
