using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Scalars;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.Tests.GraphQL.Library;

public sealed class LibraryQueries : QueryFields<LibraryDb>
{
    public LibraryQueries()
    {
        Connection<Book>("books", "All books.").Public();
        Connection<Author>("authors", "The authors that the caller may see.").Public();
        List<Author>("allAuthors", "The authors without pages.", most: 20).Public();
        ByKey<Book>("bookByCode", "The book of a shelf mark.", b => b.Code).Public();
        OneOf<Book>("book", "A book by its id, its shelf mark or its record.", b => b.Code, b => b.Record).Public();
        ComputedConnection<BookRanking, RankedBook>("bookRanking", "Books by pages.", r => r.Books, b => b.BookId, RankAsync)
            .Where<Book>()
            .Argument<int?>("atLeast", "The fewest pages.", required: false)
            .Public();
        Value("fault", "Always fails with an exception that must not be shown.", Fault).Public();
        Value("wait", "Waits until the request ends.", WaitAsync).Public();
        Value("forgottenToo", "Nobody said who may use it.", _ => Task.FromResult(1));
        Value("receipt", "A receipt, whose type says nothing of who may use it.", _ => Task.FromResult(new Receipt(1))).Public();
        Connection<Note>("notes", "All notes.").Public();
        Value("noteCount", "How many notes there are.", CountNotesAsync).Where<Note>().Public();
        Value("count", "Counts in one statement that never ends.", CountAsync).Public();
        Value("staffCount", "How many librarians there are.", _ => Task.FromResult(3)).For("librarian");
        Value("echo", "Gives an argument back.", context => Task.FromResult(context.Argument<string>("text")))
            .Argument<string>("text", "Any text.")
            .Public();
    }

    private static async Task<BookRanking> RankAsync(FieldContext context)
    {
        await using var db = await context.OpenAsync<LibraryDb>();
        var atLeast = context.Argument<int?>("atLeast") ?? 0;
        var books = await context.Filtered(db.Books).Where(b => b.Pages >= atLeast)
            .OrderByDescending(b => b.Pages).ThenBy(b => b.Id)
            .Select(b => new { b.Id, b.Pages, b.Genre, b.Rating })
            .ToListAsync(context.CancellationToken);
        return new BookRanking(
            [.. books.Select((b, i) => new RankedBook(i + 1, b.Id, new RankReason(b.Pages, b.Genre)))], books.Count(b => b.Rating is null));
    }

    private static Task<int> Fault(FieldContext context) => throw new InvalidOperationException("password=swordfish");

    private static async Task<int> CountNotesAsync(FieldContext context)
    {
        await using var db = await context.OpenAsync<LibraryDb>();
        return await context.Filtered(db.Set<Note>()).CountAsync(context.CancellationToken);
    }

    private static async Task<int> CountAsync(FieldContext context)
    {
        var waits = context.Service<WaitLog>();
        waits.Begin();
        try
        {
            await using var db = await context.OpenAsync<LibraryDb>();
            return await db.Database.SqlQueryRaw<int>(
                "WITH RECURSIVE n(Value) AS (SELECT 1 UNION ALL SELECT Value + 1 FROM n) SELECT max(Value) AS Value FROM n")
                .SingleAsync(context.CancellationToken);
        }
        finally
        {
            waits.End();
        }
    }

    private static async Task<int> WaitAsync(FieldContext context)
    {
        var waits = context.Service<WaitLog>();
        waits.Begin();
        try
        {
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
            return 0;
        }
        finally
        {
            waits.End();
        }
    }
}

public sealed class LibraryMutations : MutationFields
{
    public LibraryMutations()
    {
        Mutation<RenameBookInput, Book, int>("renameBook", "Gives a book another title.", RenameAsync)
            .Fails<ValidationError>().Fails<NotFoundError>()
            .Public();
        Mutation<EditBookInput, Book, int>("editBook", "Changes what is given of a book and keeps the rest.", EditAsync).Public();
        Mutation<SendLetterInput, Letter>("sendLetter", "Reads a letter that came as a file.", ReadAsync).Fails<ValidationError>().Public();
        Mutation<LingerInput, Summary>("linger", "Takes its time.", LingerAsync).Public();
        Mutation<Everything, Summary>(
            "summarise",
            "Writes an input down.",
            (input, _) => Task.FromResult<MutationResult<Summary>>(new Summary(JsonSerializer.Serialize(input))))
            .Public();
        Mutation<SendLetterInput, Letter>("shred", "Destroys a letter.", ReadAsync).For("librarian");
        Mutation<RenameBookInput, Book, int>(
            "careless",
            "Returns an error that it does not declare.",
            (_, _) => Task.FromResult<MutationResult<int>>(new ConflictError(new("ก", "a"))))
            .Public();
    }

    private static async Task<MutationResult<int>> RenameAsync(RenameBookInput input, FieldContext context)
    {
        if (input.Title.Length == 0)
            return new ValidationError(new("ชื่อว่าง", "The title is empty."), "title");
        await using var db = await context.OpenAsync<LibraryDb>();
        var book = await db.Books.SingleOrDefaultAsync(b => b.Code == input.Code, context.CancellationToken);
        if (book is null)
            return new NotFoundError(new("ไม่มีหนังสือ", "There is no such book."), input.Code);
        book.Title = input.Title;
        book.Edition = input.Edition;
        await db.SaveChangesAsync(context.CancellationToken);
        return book.Id;
    }

    private static async Task<MutationResult<Summary>> LingerAsync(LingerInput input, FieldContext context)
    {
        await Task.Delay(input.Milliseconds, context.CancellationToken);
        return new Summary("{}");
    }

    private static async Task<MutationResult<int>> EditAsync(EditBookInput input, FieldContext context)
    {
        await using var db = await context.OpenAsync<LibraryDb>();
        var book = await db.Books.SingleAsync(b => b.Code == input.Code, context.CancellationToken);
        book.Title = input.Title.Or(book.Title);
        book.Subtitle = input.Subtitle.Or(book.Subtitle);
        book.Rating = input.Rating.Or(book.Rating);
        book.AlsoGenre = input.AlsoGenre.Or(book.AlsoGenre);
        await db.SaveChangesAsync(context.CancellationToken);
        return book.Id;
    }

    private static async Task<MutationResult<Letter>> ReadAsync(SendLetterInput input, FieldContext context)
    {
        await using var stream = input.File.OpenRead();
        using var reader = new StreamReader(stream);
        return new Letter(input.File.Name, input.File.Length, await reader.ReadToEndAsync(context.CancellationToken));
    }
}

/// <summary>A receipt.</summary>
/// <param name="Baht">The sum.</param>
public sealed record Receipt(int Baht);

/// <summary>A new title.</summary>
/// <param name="Code">The shelf mark of the book.</param>
/// <param name="Title">The title.</param>
/// <param name="Edition">The edition that has it.</param>
public sealed record RenameBookInput(string Code, string Title, short Edition = 1);

/// <summary>How long to take.</summary>
/// <param name="Milliseconds">Milliseconds.</param>
public sealed record LingerInput(int Milliseconds);

/// <summary>Changes of a book.</summary>
/// <param name="Code">The shelf mark of the book.</param>
/// <param name="Title">The title.</param>
/// <param name="Subtitle">The subtitle; null removes it.</param>
/// <param name="Rating">The rating; null removes it.</param>
/// <param name="AlsoGenre">The second kind; null removes it.</param>
public sealed record EditBookInput(
    string Code,
    Optional<string> Title = default,
    Optional<string?> Subtitle = default,
    Optional<int?> Rating = default,
    Optional<Genre?> AlsoGenre = default);

/// <summary>An input of every kind.</summary>
/// <param name="At">An instant.</param>
/// <param name="MaybeAt">An instant or null.</param>
/// <param name="On">A day.</param>
/// <param name="Price">A decimal.</param>
/// <param name="Genre">An enum.</param>
/// <param name="Record">A UUID.</param>
/// <param name="Numbers">A list.</param>
/// <param name="Big">A long.</param>
/// <param name="Ratio">A double.</param>
/// <param name="Inner">A record.</param>
/// <param name="Inners">Records.</param>
public sealed record Everything(
    DateTimeOffset At,
    DateTime? MaybeAt,
    DateOnly On,
    decimal Price,
    Genre? Genre,
    Guid Record,
    IReadOnlyList<int> Numbers,
    long Big,
    double Ratio,
    InnerPart Inner,
    IReadOnlyList<InnerPart>? Inners = null);

/// <summary>A part of an input.</summary>
/// <param name="Name">A name.</param>
/// <param name="Share">A share; null when unknown.</param>
public sealed record InnerPart(string Name, double? Share);

/// <summary>An input written down.</summary>
/// <param name="Json">As JSON.</param>
public sealed record Summary(string Json);

/// <summary>A letter to the library.</summary>
/// <param name="File">The letter as a text file.</param>
/// <param name="Remarks">Remarks on it; null for none.</param>
public sealed record SendLetterInput(UploadedFile File, IReadOnlyList<string>? Remarks = null);

/// <summary>A letter as it was read.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Text">What it says.</param>
public sealed record Letter(string Name, long Bytes, string Text);
