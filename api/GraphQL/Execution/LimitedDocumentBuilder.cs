using GraphQL.Execution;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using GraphQLParser.Visitors;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// Parses documents and refuses those that are too large to be looked at further: some rules of the language compare every field of a
/// selection with every other. What is counted here is fixed in the document, so a document that is cached has passed.
/// </summary>
internal sealed class LimitedDocumentBuilder(GraphQLLimits limits) : IDocumentBuilder
{
    private readonly GraphQLDocumentBuilder _parser = new() { MaxDepth = limits.MaxNesting };

    /// <inheritdoc/>
    public bool IgnoreComments
    {
        get => _parser.IgnoreComments;
        set => _parser.IgnoreComments = value;
    }

    /// <inheritdoc/>
    public bool IgnoreLocations
    {
        get => _parser.IgnoreLocations;
        set => _parser.IgnoreLocations = value;
    }

    /// <inheritdoc/>
    public int? MaxDepth
    {
        get => _parser.MaxDepth;
        set => _parser.MaxDepth = value;
    }

    /// <inheritdoc/>
    public GraphQLDocument Build(string body)
    {
        GraphQLDocument document;
        try
        {
            document = _parser.Build(body);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw Exceeded("วงเล็บซ้อน", "nested brackets", limits.MaxNesting);
        }

        var counts = new Counts();
        new Counter().VisitAsync(document, counts).AsTask().GetAwaiter().GetResult();
        Check(counts.Aliases, limits.MaxAliases, "ชื่อแฝง (alias)", "aliases");
        Check(counts.Directives, limits.MaxDirectives, "directive", "directives");
        Check(counts.Selections, limits.MaxSelections, "ฟิลด์", "fields");
        return document;
    }

    private static void Check(int count, int limit, string th, string en)
    {
        if (count > limit)
            throw Exceeded(th, en, limit);
    }

    private static RequestError Exceeded(string th, string en, int limit) =>
        RequestError.TooMuch($"เอกสารคำขอมี{th}เกิน {limit}", $"The document has more than {limit} {en}.");

    private sealed class Counts : IASTVisitorContext
    {
        public int Aliases { get; set; }

        public int Directives { get; set; }

        public int Selections { get; set; }

        public CancellationToken CancellationToken => CancellationToken.None;
    }

    /// <summary>Counts; the visitor never waits for anything, it is asynchronous by its interface only.</summary>
    private sealed class Counter : ASTVisitor<Counts>
    {
        protected override ValueTask VisitFieldAsync(GraphQLField field, Counts context)
        {
            context.Selections++;
            return base.VisitFieldAsync(field, context);
        }

        protected override ValueTask VisitFragmentSpreadAsync(GraphQLFragmentSpread fragmentSpread, Counts context)
        {
            context.Selections++;
            return base.VisitFragmentSpreadAsync(fragmentSpread, context);
        }

        protected override ValueTask VisitInlineFragmentAsync(GraphQLInlineFragment inlineFragment, Counts context)
        {
            context.Selections++;
            return base.VisitInlineFragmentAsync(inlineFragment, context);
        }

        protected override ValueTask VisitAliasAsync(GraphQLAlias alias, Counts context)
        {
            context.Aliases++;
            return base.VisitAliasAsync(alias, context);
        }

        protected override ValueTask VisitDirectiveAsync(GraphQLDirective directive, Counts context)
        {
            context.Directives++;
            return base.VisitDirectiveAsync(directive, context);
        }
    }
}
