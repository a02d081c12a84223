using System.Globalization;
using System.Text;
using Sedz.Analytics.Matching;

namespace Sedz.Analytics.Tests.Matching;

public sealed class OrLibraryAssignmentTests
{
    [Fact]
    public void Problem_WithLinesBrokenAnywhere_IsRead()
    {
        var graph = OrLibraryAssignment.Read(new StringReader(" 3\n 1 2\n 3 2 4 6\r\n\t3\n\n6 9\n"));

        Assert.Equal([1, 2, 3, 2, 4, 6, 3, 6, 9], graph.Arcs.ToArray().Select(arc => arc.Cost));
        Assert.Equal([0, 1, 2, 0, 1, 2, 0, 1, 2], graph.Arcs.ToArray().Select(arc => arc.Opening));
        Assert.Equal(10, LeastCostMatching.Of(graph, AuctionOptions.Proof).Cost);
    }

    [Theory]
    [InlineData("", "bad_size", "Line 0")]
    [InlineData("0", "bad_size", "Line 1, value 1")]
    [InlineData("20000", "bad_size", "20000")]
    [InlineData("2\n1 2\n3", "too_few_costs", "There are 3 costs")]
    [InlineData("1\n1 7", "too_many_costs", "Line 2, value 2")]
    [InlineData("2\n1 2\n3 x", "not_a_number", "Line 3, value 2")]
    [InlineData("2\n1 2\n3 1.5", "not_a_number", "1.5")]
    [InlineData("2\n1 2\n-3 1", "negative_cost", "Line 3, value 1")]
    [InlineData("1\n99999999999", "not_a_number", "99999999999")]
    public void Problem_ThatIsMalformed_IsRefusedWithLineAndPosition(string text, string code, string said)
    {
        var refused = Assert.Throws<InputRefusedException>(() => OrLibraryAssignment.Read(new StringReader(text)));

        Assert.Equal((code, "orlib"), (refused.Code, refused.Field));
        Assert.Contains(said, refused.Text.En, StringComparison.Ordinal);
        Assert.Matches(@"\p{IsThai}", refused.Text.Th);
    }

    /// <summary>Made as the instances of the library were: costs uniform in 1 to 100, ten to a line.</summary>
    [Theory]
    [InlineData(100)]
    [InlineData(200)]
    public void Problem_MadeAsTheLibrarysAre_IsSolvedByFlowAndByAuctionAlike(int size)
    {
        var graph = OrLibraryAssignment.Read(new StringReader(Made(size)));

        var (exact, proved, auction) = (
            ExactMatching.Of(graph), LeastCostMatching.Of(graph, AuctionOptions.Proof), LeastCostMatching.Of(graph));

        Assert.Equal((exact.Cost, exact.Cost, 0), (proved.Cost, proved.LowerBound, proved.Unplaced));
        Assert.InRange(exact.Cost, auction.LowerBound, auction.Cost);
    }

    private static string Made(int size)
    {
        var random = new Random(size);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $" {size}\n");
        for (var at = 1; at <= size * size; at++)
            text.Append(CultureInfo.InvariantCulture, $" {random.Next(1, 101)}").Append(at % 10 == 0 ? "\n" : "");
        return text.ToString();
    }
}
