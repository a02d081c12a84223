using GraphQL.Types;
using GraphQLParser.AST;

namespace Sedz.Api.GraphQL.Projection;

/// <summary>A field of an answer: where the document selects it, and what it is.</summary>
/// <param name="Ast">The field in the document, its selections merged.</param>
/// <param name="Definition">The field of the type.</param>
internal sealed record SelectedField(GraphQLField Ast, FieldType Definition);
