using Sedz.Api.GraphQL;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

/// <summary>A mutation has a time of its own: what it did is answered, even when a query's time was over before.</summary>
public sealed class TakingTime(TakingTime.HurriedServer library) : IClassFixture<TakingTime.HurriedServer>
{
    private const string Linger = "mutation($ms: Int!) { linger(input: { milliseconds: $ms }) { summary { json } } }";

    public sealed class HurriedServer : LibraryServer
    {
        protected override void Configure(MachineryOptions options) => options.Limits = options.Limits with
        {
            MaxDuration = TimeSpan.FromSeconds(1),
            MaxMutationDuration = TimeSpan.FromSeconds(3),
        };
    }

    [Fact]
    public async Task Mutation_LongerThanAQueryMayBe_IsAnswered() => Assert.Equal(
        "{}", (await library.DataAsync(Linger, new { ms = 1_500 })).At("linger", "summary", "json").GetString());

    [Fact]
    public async Task Mutation_LongerThanAMutationMayBe_IsEnded()
    {
        Assert.Equal("LIMIT_EXCEEDED", await library.CodeAsync(Linger, new { ms = 60_000 }));
        await library.DataAsync("{ __typename }");
    }

    [Fact]
    public async Task Query_LongerThanItMayBe_IsEnded() => Assert.Equal("LIMIT_EXCEEDED", await library.CodeAsync("{ wait }"));
}
