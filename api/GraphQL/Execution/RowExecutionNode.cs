using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// An object of an answer that is a row of the database. Most of its fields are columns, whose values stand in the row: the node holds
/// them as they are written, without a node for each. What is out of the ordinary (an error, a null that may not be one) and every other
/// field has a node as the library makes it.
/// </summary>
internal sealed class RowExecutionNode(
    ExecutionNode parent, IGraphType type, GraphQLField field, FieldType definition, int? indexInParentNode)
    : ObjectExecutionNode(parent, type, field, definition, indexInParentNode), IParentExecutionNode
{
    private IReadOnlyList<SelectedField> _fields = [];
    private object?[] _columns = [];

    /// <summary>What the row shows of itself, each field in its place of <see cref="ObjectExecutionNode.SubFields"/>.</summary>
    public IReadOnlyList<SelectedField> Fields => _fields;

    /// <summary>The value of a column, serialized; only where a <see cref="ColumnExecutionNode"/> stands.</summary>
    public object? Column(int index) => _columns[index];

    /// <summary>Takes the columns from the row.</summary>
    /// <param name="fields">The fields of the object.</param>
    /// <param name="row">The row.</param>
    /// <param name="build">Makes the node, below a parent, of a field that the row does not write by itself.</param>
    public void Fill(IReadOnlyList<SelectedField> fields, Row row, Func<ExecutionNode, SelectedField, ExecutionNode> build)
    {
        var nodes = new ExecutionNode[fields.Count];
        var columns = new object?[fields.Count];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = fields[i].TryWrite(row, out columns[i]) ? fields[i].StandIn(this) : build(this, fields[i]);
        (_fields, _columns, SubFields) = (fields, columns, nodes);
    }

    /// <summary>Gives every column a node of its own, as readers of the tree expect that do not know this class.</summary>
    public void GiveColumnsNodes()
    {
        for (var i = 0; i < SubFields?.Length; i++)
        {
            if (SubFields[i] is ColumnExecutionNode { GraphType: var type })
                SubFields[i] = new ValueExecutionNode(this, type, _fields[i].Ast, _fields[i].Definition, null) { Result = _columns[i] };
        }
    }

    /// <inheritdoc/>
    public override object? ToValue()
    {
        GiveColumnsNodes();
        return base.ToValue();
    }

    /// <summary>Hands on what is still to be executed: all but the columns.</summary>
    void IParentExecutionNode.ApplyToChildren<TState>(Action<ExecutionNode, TState> action, TState state, bool reverse)
    {
        var count = SubFields?.Length ?? 0;
        for (var i = 0; i < count; i++)
        {
            var node = SubFields![reverse ? count - 1 - i : i];
            if (node is not ColumnExecutionNode)
                action(node, state);
        }
    }
}
