using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NetTopologySuite.Geometries;

namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>A small database that has every kind of column the machinery knows.</summary>
public sealed class LibraryDb(DbContextOptions<LibraryDb> options) : DbContext(options)
{
    public DbSet<Author> Authors => Set<Author>();

    public DbSet<Book> Books => Set<Book>();

    public DbSet<Loan> Loans => Set<Loan>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Author>().HasMany(author => author.Books).WithOne(book => book.Author).HasForeignKey(book => book.AuthorId);
        modelBuilder.Entity<Book>(book =>
        {
            book.HasIndex(b => b.Code).IsUnique();
            book.HasIndex(b => b.Rating);
            book.HasIndex(b => new { b.Pages, b.Rating });
            book.HasOne(b => b.Editor).WithMany().HasForeignKey(b => b.EditorId);
            book.HasMany(b => b.Loans).WithOne().HasForeignKey(loan => loan.BookId);
            book.HasMany(b => b.Notes).WithOne().HasForeignKey(note => note.BookId);
            book.ComplexProperty(b => b.Binding);
            book.ComplexProperty(b => b.Jacket);
            book.ComplexProperty(b => b.Insurance);
            // Stored as text on purpose: an order by the text would not be the order of the members.
            book.Property(b => b.Genre).HasConversion<string>();
            book.Property(b => b.AlsoGenre).HasConversion<string>();
            book.Property(b => b.PrintedAt).HasConversion(new ValueConverter<Point?, byte[]?>(
                point => point == null ? null : point.AsBinary(),
                bytes => bytes == null ? null : (Point)new NetTopologySuite.IO.WKBReader().Read(bytes)));
            book.Property(b => b.About).HasConversion(new ValueConverter<Polygon?, byte[]?>(
                polygon => polygon == null ? null : polygon.AsBinary(),
                bytes => bytes == null ? null : (Polygon)new NetTopologySuite.IO.WKBReader().Read(bytes)));
        });
    }
}
