using NetTopologySuite.Geometries;

namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>Authors and books with nulls, duplicates and ties, the same in every run.</summary>
internal static class LibraryData
{
    public static (IReadOnlyList<Author> Authors, IReadOnlyList<Book> Books) Make()
    {
        var authors = Enumerable.Range(1, 8).Select(i => new Author
        {
            Id = i,
            Name = $"Author {(i * 5) % 8}",
            Country = i % 3 == 0 ? null : i % 2 == 0 ? "ไทย" : "Laos",
            Born = i % 4 == 0 ? null : new DateOnly(1950 + (i % 3), 1, 1),
            BestAt = (Genre)(i % 3),
            Lives = i % 2 == 0,
            IsHidden = i == 8,
        }).ToList();
        var books = Enumerable.Range(1, 30).Select(i => Book(i, authors)).ToList();
        return (authors, books);
    }

    /// <summary>The key of the note on the book of a number.</summary>
    public static Guid NoteId(int book) => new(book, 0, 0, new byte[8]);

    /// <summary>A square of 0.02° whose west side stands at a longitude.</summary>
    private static Polygon Square(double west) => new(new LinearRing(
        [new(west, 14), new(west + 0.02, 14), new(west + 0.02, 14.02), new(west, 14.02), new(west, 14)])) { SRID = 4326 };

    private static Book Book(int i, List<Author> authors)
    {
        var author = authors[(i * 7) % authors.Count];
        var editor = i % 3 == 0 ? authors[i % authors.Count] : null;
        var book = new Book
        {
            Id = i,
            Code = $"B-{i:000}",
            Title = $"Title {(i * 11) % 30:00}",
            Subtitle = i % 4 == 0 ? null : $"Sub {i % 5}",
            Genre = (Genre)(i % 3),
            AlsoGenre = i % 2 == 0 ? null : (Genre)((i / 2) % 3),
            Pages = 100 + (i % 7 * 10),
            Rating = i % 5 == 0 ? null : i % 4,
            Copies = 3_000_000_000 + (i % 6),
            Edition = (short)(i % 3),
            Price = 100.10m + (i % 9),
            Weight = i % 6 == 0 ? null : (i % 4) / 4.0,
            InPrint = i % 2 == 0,
            Autographed = i % 3 == 0 ? null : i % 2 == 0,
            Published = i % 7 == 0 ? null : new DateOnly(2000, 1, 1).AddDays(i % 10),
            AddedAt = new DateTime(2021, 12, 15, 0, 0, 0, DateTimeKind.Utc).AddHours(i % 8),
            Record = new Guid(i % 13, (short)i, 0, [0, 0, 0, 0, 0, 0, 0, 0]),
            PrintedAt = i % 8 == 0 ? null : new Point(100 + (i * 0.01), 14) { SRID = 4326 },
            About = i % 5 == 0 ? null : Square(100 + (i * 0.01)),
            Keywords = [.. new[] { "rice", "ดิน", "Water" }.Take(i % 4)],
            Kinds = [.. Enum.GetValues<Genre>().Where(genre => i % ((int)genre + 2) == 0)],
            PrizeYears = i % 5 == 0 ? null : [.. Enumerable.Range(2000, i % 3)],
            Remark = $"remark {i}",
            Binding = new() { Cover = i % 3 == 0 ? "leather" : "cloth", BoundOn = i % 4 == 0 ? null : new DateOnly(2000, 1, 1).AddDays(
                i % 6) },
            Jacket = i % 3 == 1 ? null : new() { Colour = i % 2 == 0 ? "red" : "blue", Flaps = i % 5 == 0
                ? null
                : i % 3, Torn = i % 4 == 0 },
            Insurance = new() { Baht = 1000 * i },
            Author = author,
            AuthorId = author.Id,
            Editor = editor,
            EditorId = editor?.Id,
        };
        book.Loans.AddRange(Enumerable.Range(0, i % 4).Select(n => new Loan
        {
            Id = (i * 10) + n,
            On = new DateOnly(2020, 1, 1).AddDays((i * 3) + (n % 2)),
            Days = n == 2 ? null : n + 1,
        }));
        book.Notes.Add(new Note { Id = NoteId(i), Text = $"note {i}" });
        return book;
    }
}
