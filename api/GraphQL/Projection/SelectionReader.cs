using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using Sedz.Api.GraphQL.Entities;

namespace Sedz.Api.GraphQL.Projection;

/// <summary>
/// Reads what an operation selects below a field, through fragments and with <c>@skip</c> and <c>@include</c> applied. The executor
/// knows only the next level; a fetch needs the fields of its rows before they exist, which may be three levels down.
/// </summary>
internal sealed class SelectionReader(IResolveFieldContext context)
{
    /// <summary>The entity fields selected under a field that returns the entity, an interface of it, or a list of these.</summary>
    public IReadOnlyList<EntityField> EntityFields(EntityType type) => EntityFields(type, [context.FieldAst]);

    /// <summary>The entity fields selected under <c>nodes</c> and <c>edges.node</c> of a connection field.</summary>
    public IReadOnlyList<EntityField> NodeFields(IComplexGraphType connection, EntityType type)
    {
        var fields = Fields(connection, [context.FieldAst]).ToList();
        var edge = (IComplexGraphType)connection.Fields.Find("edges")!.ResolvedType!.GetNamedType();
        var nodes = fields.Where(field => field.Definition.Name == "nodes").Select(field => field.Ast);
        var edges = fields.Where(field => field.Definition.Name == "edges").Select(field => field.Ast);
        return EntityFields(type, nodes.Concat(Fields(edge, edges).Where(f => f.Definition.Name == "node").Select(f => f.Ast)));
    }

    /// <summary>True when the path of field names is selected under the field, e.g. <c>pageInfo</c>, <c>endCursor</c>.</summary>
    public bool Selects(params ReadOnlySpan<string> path)
    {
        IReadOnlyList<GraphQLField> at = [context.FieldAst];
        var type = context.FieldDefinition.ResolvedType!.GetNamedType() as IComplexGraphType;
        foreach (var name in path)
        {
            if (type is null)
                return false;
            var found = Fields(type, at).Where(field => field.Definition.Name == name).ToList();
            if (found.Count == 0)
                return false;
            at = found.ConvertAll(field => field.Ast);
            type = found[0].Definition.ResolvedType!.GetNamedType() as IComplexGraphType;
        }

        return true;
    }

    private List<EntityField> EntityFields(EntityType type, IEnumerable<GraphQLField> parents) =>
        [.. Fields(type, parents).Select(field => field.Definition).OfType<EntityField>().Distinct()];

    private IEnumerable<(GraphQLField Ast, FieldType Definition)> Fields(IComplexGraphType type, IEnumerable<GraphQLField> parents)
    {
        var seen = new HashSet<GraphQLFragmentDefinition>();
        return parents.SelectMany(parent => Fields(type, parent.SelectionSet, seen));
    }

    /// <param name="type">The type that is selected from.</param>
    /// <param name="selections">What is selected.</param>
    /// <param name="seen">Fragments that were walked: once is enough, and fragments within fragments would double with every level.</param>
    private IEnumerable<(GraphQLField Ast, FieldType Definition)> Fields(
        IComplexGraphType type, GraphQLSelectionSet? selections, HashSet<GraphQLFragmentDefinition> seen)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            if (!IsIncluded((IHasDirectivesNode)selection))
                continue;
            switch (selection)
            {
                case GraphQLField field when type.GetField(field.Name.Value) is { } definition:
                    yield return (field, definition);
                    break;
                case GraphQLInlineFragment inline when Applies(inline.TypeCondition, type):
                    foreach (var inner in Fields(type, inline.SelectionSet, seen))
                        yield return inner;
                    break;
                case GraphQLFragmentSpread spread when DocumentFragments.Find(context.Document, spread) is { } fragment
                    && Applies(fragment.TypeCondition, type)
                    && seen.Add(fragment):
                    foreach (var inner in Fields(type, fragment.SelectionSet, seen))
                        yield return inner;
                    break;
            }
        }
    }

    private static bool Applies(GraphQLTypeCondition? condition, IComplexGraphType type) =>
        condition is null
        || condition.Type.Name.Value == type.Name
        || (type is IObjectGraphType objectType && objectType.ResolvedInterfaces.Any(i => condition.Type.Name.Value == i.Name));

    private bool IsIncluded(IHasDirectivesNode node) =>
        node.Directives is not { Count: > 0 } directives
        || ((Condition(directives, "include") ?? true) && !(Condition(directives, "skip") ?? false));

    private bool? Condition(GraphQLDirectives directives, ROM name) =>
        directives.Find(name)?.Arguments?.Find("if")?.Value switch
        {
            GraphQLBooleanValue literal => literal.Value == "true",
            GraphQLVariable variable => context.Variables.ValueFor(variable.Name.Value, out var value) ? value.Value as bool? : null,
            _ => null,
        };
}
