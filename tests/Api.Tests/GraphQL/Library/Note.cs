namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>A note that librarians write to each other about a book.</summary>
public sealed class Note
{
    /// <summary>The key.</summary>
    public Guid Id { get; set; }

    /// <summary>Refers to the book.</summary>
    public int BookId { get; set; }

    /// <summary>What it says.</summary>
    public required string Text { get; set; }
}
