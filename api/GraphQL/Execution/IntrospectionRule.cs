using GraphQL.Validation;
using GraphQLParser.AST;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>Keeps the schema from being read where the application switched that off. <c>__typename</c> is always there.</summary>
internal sealed class IntrospectionRule(MachineryOptions options) : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
        new(options.Introspection ? null : new MatchingNodeVisitor<GraphQLField>((field, visited) =>
        {
            if (field.Name.Value == visited.Schema.SchemaMetaFieldType.Name || field.Name.Value == visited.Schema.TypeMetaFieldType.Name)
            {
                visited.ReportError(new RequestError(
                    ErrorCodes.NotAuthorized, new("ปิดการอ่านโครงสร้างสคีมา", "Introspection is switched off.")).AsValidationError());
            }
        }));
}
