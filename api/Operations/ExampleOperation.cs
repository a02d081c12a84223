using Sedz.Api.GraphQL.Explorer;
using Sedz.Schema;

namespace Sedz.Api.Operations;

/// <summary>An operation to begin with: what the demo prints and the explorer opens.</summary>
/// <param name="Name">What the explorer's tab is called.</param>
/// <param name="Question">What it asks.</param>
/// <param name="Document">The document, as one would write it: a query without a name.</param>
internal sealed record ExampleOperation(string Name, LocalizedText Question, string Document)
{
    /// <summary>The document on one line.</summary>
    public string OnOneLine => string.Join(' ', Document.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The document, named, below the question in both languages.</summary>
    public ExplorerExample ForExplorer => new($"# {Question.Th}\n# {Question.En}\n\nquery {Name} {Document}\n");
}
