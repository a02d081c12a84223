using GraphQLParser.AST;

namespace Sedz.Api.GraphQL.Projection;

/// <summary>The fragments of a document.</summary>
internal static class DocumentFragments
{
    /// <summary>The fragment that is spread; null when the document has none of the name, which a rule of the language reports.</summary>
    public static GraphQLFragmentDefinition? Find(GraphQLDocument document, GraphQLFragmentSpread spread) =>
        document.Definitions.OfType<GraphQLFragmentDefinition>()
            .FirstOrDefault(fragment => fragment.FragmentName.Name.Value == spread.FragmentName.Name.Value);
}
