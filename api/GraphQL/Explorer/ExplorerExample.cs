namespace Sedz.Api.GraphQL.Explorer;

/// <summary>An operation that the explorer opens in a tab of its own.</summary>
/// <param name="Query">The document, with comments that say what it asks.</param>
/// <param name="Variables">Its variables as JSON; null when it has none.</param>
public sealed record ExplorerExample(string Query, string? Variables = null);
