using NetTopologySuite.Geometries;

namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>A book of the library.</summary>
public sealed class Book
{
    /// <summary>The key.</summary>
    public int Id { get; set; }

    /// <summary>The shelf mark; unique.</summary>
    public required string Code { get; set; }

    /// <summary>The title.</summary>
    public required string Title { get; set; }

    /// <summary>The subtitle; null when the book has none.</summary>
    public string? Subtitle { get; set; }

    /// <summary>The kind of book.</summary>
    public Genre Genre { get; set; }

    /// <summary>A second kind; null for most books.</summary>
    public Genre? AlsoGenre { get; set; }

    /// <summary>The number of pages.</summary>
    public int Pages { get; set; }

    /// <summary>Stars from 1 to 5; null when nobody rated it.</summary>
    public int? Rating { get; set; }

    /// <summary>Copies ever printed.</summary>
    public long Copies { get; set; }

    /// <summary>The number of the edition.</summary>
    public short Edition { get; set; }

    /// <summary>The price in baht.</summary>
    public decimal Price { get; set; }

    /// <summary>The weight in kilograms; null when not weighed.</summary>
    public double? Weight { get; set; }

    /// <summary>True while it can be bought.</summary>
    public bool InPrint { get; set; }

    /// <summary>Whether it is signed; null when nobody looked.</summary>
    public bool? Autographed { get; set; }

    /// <summary>The day of publication; null when unknown.</summary>
    public DateOnly? Published { get; set; }

    /// <summary>When the library got it.</summary>
    public DateTime AddedAt { get; set; }

    /// <summary>The number of the library's catalogue record.</summary>
    public Guid Record { get; set; }

    /// <summary>Where it was printed; null when unknown.</summary>
    public Point? PrintedAt { get; set; }

    /// <summary>The area that it is about; null when it is about none.</summary>
    public Polygon? About { get; set; }

    /// <summary>Words that it can be found by.</summary>
    public List<string> Keywords { get; set; } = [];

    /// <summary>Every kind of book that it could be taken for.</summary>
    public List<Genre> Kinds { get; set; } = [];

    /// <summary>The years in which it won a prize; null when nobody looked.</summary>
    public List<int>? PrizeYears { get; set; }

    /// <summary>What the librarian thinks of it.</summary>
    public string? Remark { get; set; }

    /// <summary>How it is bound.</summary>
    public Binding Binding { get; set; } = new();

    /// <summary>The jacket around it; null when it has none.</summary>
    public Jacket? Jacket { get; set; }

    /// <summary>What it is insured for.</summary>
    public Insurance Insurance { get; set; } = new();

    /// <summary>Refers to the author.</summary>
    public int AuthorId { get; set; }

    /// <summary>Who wrote it.</summary>
    public Author Author { get; set; } = null!;

    /// <summary>Refers to the editor.</summary>
    public int? EditorId { get; set; }

    /// <summary>Who edited it; null when nobody did.</summary>
    public Author? Editor { get; set; }

    /// <summary>The times it was lent.</summary>
    public List<Loan> Loans { get; } = [];

    /// <summary>What librarians wrote about it.</summary>
    public List<Note> Notes { get; } = [];
}
