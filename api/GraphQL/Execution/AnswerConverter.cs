using System.Text.Json;
using System.Text.Json.Serialization;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// Writes an answer from the tree that the execution made. Most values are texts, numbers and booleans, which are written as what they are; the
/// library asks the serializer for the type of each. An answer with errors or extensions is the library's to write.
/// </summary>
internal sealed class AnswerConverter : JsonConverter<ExecutionResult>
{
    private readonly ExecutionResultJsonConverter _library = new();

    /// <inheritdoc/>
    public override ExecutionResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are written only.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ExecutionResult value, JsonSerializerOptions options)
    {
        if (value is not { Executed: true, Errors: null or { Count: 0 }, Extensions: null or { Count: 0 }, Data: ObjectExecutionNode root })
        {
            if (value.Data is ExecutionNode data)
                GiveColumnsNodes(data);
            _library.Write(writer, value, options);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName("data"u8);
        WriteNode(writer, root, options);
        writer.WriteEndObject();
    }

    private static void GiveColumnsNodes(ExecutionNode node)
    {
        (node as RowExecutionNode)?.GiveColumnsNodes();
        foreach (var child in (node as IParentExecutionNode)?.GetChildNodes() ?? [])
            GiveColumnsNodes(child);
    }

    private static void WriteNode(Utf8JsonWriter writer, ExecutionNode node, JsonSerializerOptions options)
    {
        switch (node)
        {
            case RowExecutionNode { SubFields: { } fields } row:
                writer.WriteStartObject();
                for (var i = 0; i < fields.Length; i++)
                {
                    writer.WritePropertyName(row.Fields[i].Name);
                    if (fields[i] is ColumnExecutionNode)
                        WriteValue(writer, row.Column(i), options);
                    else
                        WriteNode(writer, fields[i], options);
                }

                writer.WriteEndObject();
                break;
            case ObjectExecutionNode { SubFields: { } fields }:
                writer.WriteStartObject();
                foreach (var field in fields)
                {
                    writer.WritePropertyName(field.Name!);
                    WriteNode(writer, field, options);
                }

                writer.WriteEndObject();
                break;
            case ArrayExecutionNode { SerializedResult: null, Items: { } items }:
                writer.WriteStartArray();
                foreach (var item in items)
                    WriteNode(writer, item, options);
                writer.WriteEndArray();
                break;
            default:
                WriteValue(writer, node.ToValue(), options);
                break;
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            default:
                JsonSerializer.Serialize(writer, value, value.GetType(), options);
                break;
        }
    }
}
