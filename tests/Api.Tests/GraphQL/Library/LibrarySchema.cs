using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.GraphQL;
using Sedz.Api.GraphQL.Paging;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>The registration that an application would have.</summary>
internal static class LibrarySchema
{
    public const string Librarian = "librarian";

    /// <summary>The role of who sees only the authors of the country that follows.</summary>
    public const string ReaderOf = "reader of ";

    public static IServiceCollection AddLibrary(
        this IServiceCollection services, SqliteConnection connection, StatementLog log, Action<MachineryOptions>? configure = null)
    {
        services.AddPooledDbContextFactory<LibraryDb>(db =>
        {
            db.UseSqlite(connection.ConnectionString, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
            var geometry = new LibraryGeometry();
            ((IDbContextOptionsBuilderInfrastructure)db).AddOrUpdateExtension(geometry);
            db.UseRowValues();
            db.AddInterceptors(log, geometry, new SqliteInterrupt());
        });
        return services.AddGraphQLMachinery<LibraryDb>(options =>
        {
            options
                .AddType<AuthorType>().AddType<BookType>().AddType<LoanType>().AddType<NoteType>().AddType<RankedBookType>()
                .AddType<ReceiptType>().AddType<JacketType>()
                .AddFields<LibraryQueries>().AddFields<LibraryMutations>();
            options.RowFilters.Public<Book>().Public<Loan>().Public<Note>().For<Author>(caller =>
            {
                var seesAll = caller.IsInRole(Librarian);
                var country = caller.FindFirst(role => role.Value.StartsWith(ReaderOf, StringComparison.Ordinal))?.Value[ReaderOf.Length..] is { } escaped ? Uri.UnescapeDataString(escaped) : null;
                return author => seesAll || (!author.IsHidden && (country == null || author.Country == country));
            });
            options.FieldPolicy = (caller, policy) => caller.IsInRole(policy);
            options.Spatial.UseMetres((left, right) => LibraryGeometry.Metres(left, right));
            options.Spatial.Area = new(95, 110, 5, 25);
            options.Spatial.UseBuffer(LibraryGeometry.Around);
            configure?.Invoke(options);
        });
    }
}
