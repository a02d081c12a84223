using System.Text.Json;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Projection;

/// <summary>A field of an answer: where the document selects it, and what it is.</summary>
/// <param name="Ast">The field in the document, its selections merged.</param>
/// <param name="Definition">The field of the type.</param>
internal sealed record SelectedField(GraphQLField Ast, FieldType Definition)
{
    private ColumnExecutionNode? _standIn;

    /// <summary>The name in the answer, as it is written.</summary>
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(Ast.Alias?.Name.StringValue ?? Definition.Name);

    /// <summary>The column, where the field is one that holds a single value; null for every other field.</summary>
    public ColumnField? Column { get; } = Scalar(Definition) is null ? null : Definition as ColumnField;

    /// <summary>The type of the column's value; null where <see cref="Column"/> is.</summary>
    public ScalarGraphType? ColumnType { get; } = Definition is ColumnField ? Scalar(Definition) : null;

    /// <summary>True when the field may have no value.</summary>
    public bool IsNullable { get; } = Definition.ResolvedType is not NonNullGraphType;

    /// <summary>
    /// Takes the value of the column from a row, serialized. False where there is none that may be written: the library's way meets the
    /// same value again and makes the error of it, with its path.
    /// </summary>
    public bool TryWrite(Row row, out object? written)
    {
        written = null;
        if (Column is null)
            return false;
        if (Column.Of(row) is not { } value)
            return IsNullable;
        try
        {
            written = ColumnType!.Serialize(value);
        }
        catch (Exception exception)
            when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            return false;
        }

        return written is not null;
    }

    /// <summary>What stands for the column in the nodes of all rows.</summary>
    public ColumnExecutionNode StandIn(ExecutionNode parent) => _standIn ??= new(parent, ColumnType!, this);

    private static ScalarGraphType? Scalar(FieldType definition) =>
        (definition.ResolvedType is NonNullGraphType type ? type.ResolvedType : definition.ResolvedType) as ScalarGraphType;
}
