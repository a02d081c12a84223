using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema;

namespace Sedz.Api.Tests.GraphQL.Library;

public sealed class AuthorType : EntityType<Author>
{
    public AuthorType()
    {
        this.Public();
        Key(a => a.Id);
        Scalar(a => a.Name);
        Scalar(a => a.Country);
        Scalar(a => a.Born);
        Scalar(a => a.BestAt);
        Scalar(a => a.Lives);
        ToMany(a => a.Books, b => b.AuthorId).AsConnection();
        ToMany<Book>("edited", "The books that the author edited.", b => b.EditorId);
    }
}

public sealed class BookType : EntityType<Book>
{
    public BookType()
    {
        this.Public();
        Key(b => b.Id);
        Scalar(b => b.Code);
        Scalar(b => b.Title);
        Scalar(b => b.Subtitle);
        Scalar(b => b.Genre);
        Scalar(b => b.AlsoGenre);
        Scalar(b => b.Pages);
        Scalar(b => b.Rating);
        Scalar(b => b.Copies);
        Scalar(b => b.Edition);
        Scalar(b => b.Price);
        Scalar(b => b.Weight);
        Scalar(b => b.InPrint);
        Scalar(b => b.Autographed);
        Scalar(b => b.Published);
        Scalar(b => b.AddedAt);
        Scalar(b => b.Record);
        Scalar(b => b.PrintedAt);
        Scalar(b => b.About);
        Scalar(b => b.Keywords);
        Scalar(b => b.Kinds);
        Scalar(b => b.PrizeYears);
        Scalar(b => b.Remark).For("librarian");
        Owned(b => b.Binding, binding => binding.Cover, b => b.Cover, b => b.BoundOn);
        Owned(b => b.Jacket, jacket => jacket, j => j.Colour, j => j.Flaps, j => j.Torn);
        Owned(b => b.Insurance, insurance => insurance.Baht, i => i.Baht).For("librarian");
        ToOne(b => b.Author, b => b.AuthorId);
        ToOne(b => b.Editor, b => b.EditorId);
        ToMany(b => b.Loans, l => l.BookId);
        ToMany(b => b.Notes, n => n.BookId);
        Computed("thickness", "The thickness of the block of pages in millimetres.", b => new { b.Pages }, b => b.Pages * 0.1);
        Computed(
            "label",
            "What the label on the spine says.",
            b => new { b.Code, Author = b.Author.Name },
            b => new LocalizedText($"หนังสือ {b.Code}", $"{b.Code} by {b.Author}"));
        Batched<int, int>(
            "loanCount",
            "How many times it was lent.",
            b => b.Id,
            async (ids, context) =>
            {
                await using var db = await context.OpenAsync<LibraryDb>();
                return await LoanCounts.OfAsync(db, ids, context.CancellationToken);
            });
    }
}

public sealed class LoanType : EntityType<Loan>
{
    public LoanType()
    {
        this.Public();
        Key(l => l.Id);
        Scalar(l => l.On);
        Scalar(l => l.Days);
    }
}

public sealed class NoteType : EntityType<Note>
{
    public NoteType()
    {
        this.For("librarian");
        Key(n => n.Id);
        Scalar(n => n.Text);
    }
}

public sealed class JacketType : RecordType<Jacket>
{
    public JacketType()
    {
        this.Public();
        Properties();
    }
}

public sealed class ReceiptType : RecordType<Receipt>
{
    public ReceiptType() => Properties();
}

public sealed class RankedBookType : RecordType<RankedBook>
{
    public RankedBookType()
    {
        this.Public();
        Properties(except: nameof(RankedBook.BookId));
        Reference<Book>("book", "The book that is ranked.", r => r.BookId);
    }
}
