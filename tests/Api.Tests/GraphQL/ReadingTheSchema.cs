using GraphQL.Types;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.GraphQL;
using Sedz.Api.GraphQL.Documentation;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.Tests.GraphQL.Library;
using Snapshooter.Xunit;

namespace Sedz.Api.Tests.GraphQL;

public sealed class ReadingTheSchema(LibraryServer library) : IClassFixture<LibraryServer>
{
    [Fact]
    public void Sdl_OfTheLibrary_IsAsReviewed() => SchemaSdl.Print(Schema()).MatchSnapshot();

    [Fact]
    public async Task Sdl_OverHttp_IsTheSame() =>
        Assert.Equal(SchemaSdl.Print(Schema()), await library.Http.GetStringAsync("/graphql?sdl"));

    [Fact]
    public async Task Introspection_OfAOneOfInput_SaysSo()
    {
        var data = await library.DataAsync(
            "{ by: __type(name: \"BookByInput\") { isOneOf } where: __type(name: \"BookFilterInput\") { isOneOf } "
            + "book: __type(name: \"Book\") { isOneOf } }");
        Assert.True(data.At("by", "isOneOf").GetBoolean());
        Assert.False(data.At("where", "isOneOf").GetBoolean());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, data.At("book", "isOneOf").ValueKind);
        Assert.Contains("input BookByInput @oneOf", SchemaSdl.Print(Schema()), StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_OfTheLibrary_DescribesEverything() => Assert.Empty(SchemaReview.MembersWithoutDescription(Schema()));

    [Fact]
    public void Schema_OfTheLibrary_LeavesOnlyTheForgottenFieldsWithoutARight() =>
        Assert.Equal(["Query.forgottenToo", "Receipt.baht"], SchemaReview.FieldsWithoutRight(Schema()));

    [Fact]
    public void Schema_WithAnEntityOfWhichNobodySaidWhoSeesWhat_DoesNotStart()
    {
        var services = new ServiceCollection();
        services.AddGraphQLMachinery<LibraryDb>(options => options.AddType<LonelyBookType>());
        var exception = Assert.Throws<InvalidOperationException>(() => services.BuildServiceProvider().GetRequiredService<ISchema>());
        Assert.Contains("nobody said who sees", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_OfASchemaWithAnUndescribedField_NamesIt()
    {
        var schema = Schema(options => options.AddFields<Undescribed>());
        Assert.Equal(["Query.mute", "Query.mute(sound)"], SchemaReview.MembersWithoutDescription(schema));
    }

    [Fact]
    public void Schema_WithARelationToAnUndeclaredEntity_DoesNotStart()
    {
        var services = new ServiceCollection();
        using var connection = new SqliteConnection("Data Source=:memory:");
        services.AddGraphQLMachinery<LibraryDb>(options =>
        {
            options.RowFilters.Public<Book>();
            options.AddType<LonelyBookType>();
        });
        var exception = Assert.Throws<InvalidOperationException>(() => services.BuildServiceProvider().GetRequiredService<ISchema>());
        Assert.Contains("Author", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Declaration_OfOneFieldAndOneRelation_IsALineEachAndGivesAllThatClientsNeed()
    {
        var services = new ServiceCollection();
        services.AddGraphQLMachinery<LibraryDb>(options =>
        {
            options.RowFilters.Public<Book>().Public<Loan>();
            options.AddType<LentBookType>().AddType<LoanType>().AddFields<LentBooks>();
        });
        var sdl = SchemaSdl.Print(services.BuildServiceProvider().GetRequiredService<ISchema>());
        foreach (var line in new[]
        {
            "  pages: Int!\n", "  pages: IntOperationFilterInput\n", "  pages: SortEnumType\n",
            "  loans: ListFilterInputTypeOfLoanFilterInput\n", "    where: LoanFilterInput): [Loan!]!\n", "  \"The number of pages.\"\n",
        })
        {
            Assert.Contains(line, sdl, StringComparison.Ordinal);
        }
    }

    private static ISchema Schema(Action<MachineryOptions>? configure = null)
    {
        var services = new ServiceCollection().AddLogging();
        using var connection = new SqliteConnection("Data Source=:memory:");
        return services.AddLibrary(connection, new StatementLog(), configure).BuildServiceProvider().GetRequiredService<ISchema>();
    }

    private sealed class LonelyBookType : EntityType<Book>
    {
        public LonelyBookType()
        {
            Key(b => b.Id);
            ToOne(b => b.Author, b => b.AuthorId);
        }
    }

    /// <summary>A type with a field and a relation, each a line.</summary>
    private sealed class LentBookType : EntityType<Book>
    {
        public LentBookType()
        {
            this.Public();
            Key(b => b.Id);
            Scalar(b => b.Pages);
            ToMany(b => b.Loans, l => l.BookId);
        }
    }

    private sealed class LentBooks : Sedz.Api.GraphQL.Queries.QueryFields<LibraryDb>
    {
        public LentBooks() => Connection<Book>("books", "All books.").Public();
    }

    private sealed class Undescribed : Sedz.Api.GraphQL.Queries.QueryFields<LibraryDb>
    {
        public Undescribed() => Value("mute", "", _ => Task.FromResult(1)).Argument<int>("sound", "");
    }
}
