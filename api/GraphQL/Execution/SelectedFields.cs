using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// Enumerates what an operation selects, for rules that must see the operation as it will run: only the operation that was named,
/// fragments where they are spread, nothing that a directive leaves out.
/// </summary>
internal sealed class SelectedFields(ValidationContext context)
{
    /// <summary>The type that the operation starts from; null when the schema has none of its kind, which another rule reports.</summary>
    public IObjectGraphType? RootType => context.Operation.Operation switch
    {
        OperationType.Query => context.Schema.Query,
        OperationType.Mutation => context.Schema.Mutation,
        _ => context.Schema.Subscription,
    };

    /// <summary>The members of a selection that will run. A fragment is given as it is, so that a rule can look at each one once.</summary>
    public IEnumerable<ASTNode> Of(GraphQLSelectionSet? selections) =>
        selections?.Selections.Where(context.ShouldIncludeNode) ?? [];

    /// <summary>The definition of a field; null for one that does not exist, which another rule reports.</summary>
    public FieldType? Definition(IGraphType? parent, GraphQLField field)
    {
        var name = field.Name.Value;
        if (parent == context.Schema.Query)
        {
            if (name == context.Schema.SchemaMetaFieldType.Name)
                return context.Schema.SchemaMetaFieldType;
            if (name == context.Schema.TypeMetaFieldType.Name)
                return context.Schema.TypeMetaFieldType;
        }

        return (parent as IComplexGraphType)?.GetField(name);
    }

    /// <summary>True for <c>__schema</c>, <c>__type</c> and <c>__typename</c>, which belong to the language.</summary>
    public static bool IsIntrospection(FieldType definition) => definition.Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>The type inside a fragment.</summary>
    public IGraphType? TypeOf(GraphQLTypeCondition? condition, IGraphType? parent) =>
        condition is null ? parent : context.Schema.AllTypes[condition.Type.Name.Value];

    /// <summary>The fragment of a spread; null when there is none, which another rule reports.</summary>
    public GraphQLFragmentDefinition? Fragment(GraphQLFragmentSpread spread) =>
        DocumentFragments.Find(context.Document, spread);
}
