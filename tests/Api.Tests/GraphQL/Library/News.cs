namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>Something that happened in the library.</summary>
/// <param name="Number">From 1.</param>
/// <param name="AuthorId">The author that it is about.</param>
/// <param name="Text">What happened.</param>
public sealed record News(int Number, int AuthorId, string Text);
