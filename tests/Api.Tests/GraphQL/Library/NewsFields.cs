using System.Runtime.CompilerServices;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Subscriptions;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>What a test listens to.</summary>
public sealed class NewsFields : SubscriptionFields
{
    public NewsFields()
    {
        Subscription("news", "News of an author, as many as are asked for.", NewsAsync)
            .Argument<int>("count", "How many.").Argument<int?>("author", "Who; the first when left out.", required: false)
            .Public();
        Subscription("silence", "Nothing ever happens.", context => Task.FromResult(SilenceAsync(context.CancellationToken))).Public();
        Subscription("flood", "Large news without end.", context => Task.FromResult(FloodAsync(context))).Public();
        Subscription("broken", "One piece of news, then a fault that must not be shown.", _ => Task.FromResult(BrokenAsync()))
            .Public();
        Subscription("staffNews", "News for librarians.", NewsAsync)
            .Argument<int>("count", "How many.").Argument<int?>("author", "Who.", required: false)
            .For(LibrarySchema.Librarian);
    }

    private static Task<IAsyncEnumerable<News>> NewsAsync(FieldContext context)
    {
        var count = context.Argument<int>("count");
        return count > 0
            ? Task.FromResult(Enumerable.Range(1, count).Select(Tell).ToAsyncEnumerable())
            : throw RequestError.Invalid("ต้องมีอย่างน้อยหนึ่งข่าว", "Ask for at least one.");

        News Tell(int number) => new(number, context.Argument<int?>("author") ?? 1, "ข่าว");
    }

    private static async IAsyncEnumerable<News> SilenceAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        yield break;
    }

    private static async IAsyncEnumerable<News> FloodAsync(FieldContext context)
    {
        var flood = context.Service<Flood>();
        var text = new string('ก', 64 * 1024);
        try
        {
            for (var number = 1; ; number++)
            {
                flood.Sent = number;
                yield return new News(number, 1, text);
                await Task.Yield();
            }
        }
        finally
        {
            flood.Ended.TrySetResult();
        }
    }

    private static async IAsyncEnumerable<News> BrokenAsync()
    {
        yield return new News(1, 1, "ข่าว");
        await Task.Yield();
        throw new InvalidOperationException("password=swordfish");
    }
}

public sealed class NewsType : RecordType<News>
{
    public NewsType()
    {
        this.Public();
        Properties(nameof(News.AuthorId));
        Reference<Author>("author", "The author, where the caller may see them.", news => news.AuthorId);
    }
}

/// <summary>How far the flood has come.</summary>
public sealed class Flood
{
    private int _sent;

    public int Sent
    {
        get => Volatile.Read(ref _sent);
        set => Volatile.Write(ref _sent, value);
    }

    public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
