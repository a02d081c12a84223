namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>A person who writes books.</summary>
public sealed class Author
{
    /// <summary>The key.</summary>
    public int Id { get; set; }

    /// <summary>The name as printed.</summary>
    public required string Name { get; set; }

    /// <summary>The country; null when unknown.</summary>
    public string? Country { get; set; }

    /// <summary>The day of birth; null when unknown.</summary>
    public DateOnly? Born { get; set; }

    /// <summary>What the author writes best.</summary>
    public Genre BestAt { get; set; }

    /// <summary>True while the author lives.</summary>
    public bool Lives { get; set; }

    /// <summary>True for authors that only librarians may see.</summary>
    public bool IsHidden { get; set; }

    /// <summary>The author's books.</summary>
    public List<Book> Books { get; } = [];
}
