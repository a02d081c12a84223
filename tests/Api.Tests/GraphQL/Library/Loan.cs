namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>One time that a book was lent.</summary>
public sealed class Loan
{
    /// <summary>The key.</summary>
    public long Id { get; set; }

    /// <summary>Refers to the book.</summary>
    public int BookId { get; set; }

    /// <summary>The day.</summary>
    public DateOnly On { get; set; }

    /// <summary>Days until it came back; null while it is out.</summary>
    public int? Days { get; set; }
}
