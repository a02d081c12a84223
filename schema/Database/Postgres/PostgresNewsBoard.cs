using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Sedz.Schema.Database.Postgres;

/// <summary>
/// The board in a table of the database, written in transactions of its own beside the work that it tells of. It is no table of the model:
/// what is put up is no change of the data. A replica passes it on.
/// </summary>
/// <param name="databases">Contexts of the database that is written.</param>
/// <param name="queries">Contexts of the database that is read.</param>
public sealed class PostgresNewsBoard(IDbContextFactory<SedzDb> databases, IDbContextFactory<SedzDb> queries) : INewsBoard
{
    /// <summary>The table.</summary>
    internal const string Table = "NewsBoard";

    /// <summary>Makes the table.</summary>
    internal const string CreateTable =
        $"""CREATE TABLE "{Table}" ("Topic" text PRIMARY KEY, "News" text NOT NULL, "At" timestamptz NOT NULL)""";

    private const string Remove = $$"""DELETE FROM "{{Table}}" WHERE "Topic" = {0}""";

    private static readonly string Oldest = string.Create(
        CultureInfo.InvariantCulture, $"clock_timestamp() - interval '{Announcement.Lifetime.TotalSeconds} s'");

    private static readonly string Put =
        $$"""
        DELETE FROM "{{Table}}" WHERE "At" < {{Oldest}} AND "Topic" <> {0};
        INSERT INTO "{{Table}}" VALUES ({0}, {1}, clock_timestamp())
        ON CONFLICT ("Topic") DO UPDATE SET "News" = excluded."News", "At" = excluded."At"
        """;

    private static readonly string Standing = $"""SELECT "Topic", "News" FROM "{Table}" WHERE "At" >= {Oldest}""";

    /// <inheritdoc />
    public async Task PostAsync(string topic, string news, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync(Put, [topic, news], cancellationToken);
    }

    /// <inheritdoc />
    public async Task RemoveAsync(string topic, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync(Remove, [topic], cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await queries.CreateDbContextAsync(cancellationToken);
        return await db.Database.SqlQueryRaw<Post>(Standing).ToDictionaryAsync(post => post.Topic, post => post.News, cancellationToken);
    }

    private sealed record Post(string Topic, string News);
}
