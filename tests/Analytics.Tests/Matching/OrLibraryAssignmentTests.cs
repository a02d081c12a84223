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
    [InlineData("2\n1 1 4\n1 3 5", "bad_pair", "Line 3")]
    [InlineData("2\n0 1 4", "bad_pair", "Line 2")]
    [InlineData("4\n1 1 4\n2 2 5\n1 1 6", "repeated_pair", "Line 4")]
    [InlineData("2\n1 1 4\n1 2 -5", "negative_cost", "Line 3, value 3")]
    [InlineData("2\n1 1 2000000000", "costs_too_large", "times the rows")]
    public void Problem_ThatIsMalformed_IsRefusedWithLineAndPosition(string text, string code, string said)
    {
        var refused = Assert.Throws<InputRefusedException>(() => OrLibraryAssignment.Read(new StringReader(text)));

        Assert.Equal((code, "orlib"), (refused.Code, refused.Field));
        Assert.Contains(said, refused.Text.En, StringComparison.Ordinal);
        Assert.Matches(@"\p{IsThai}", refused.Text.Th);
    }

    [Theory]
    [InlineData("4\n1 2 3\n\n2 1 5\n 3 3 1\n4 4 1\n1 1 9\n2 2 9\n", 10, 0)]
    [InlineData("3\n1 1 1\n2 1 2\n", 1, 2)]
    [InlineData("2\n1 1 1\n1 2 90\n2 1 2\n", 92, 0)]
    [InlineData("6\n1 1 1\n2 2 1\n3 3 1\n4 4 1\n5 5 1\n6 6 1\n1 2 1\n2 3 1\n3 4 1\n4 5 1\n5 6 1\n6 1 1", 6, 0)]
    public void Problem_OfPairs_PlacesAllWhoCanBeAtLeastCost(string text, int cost, int unplaced)
    {
        var graph = OrLibraryAssignment.Read(new StringReader(text));

        foreach (var result in (MatchingResult[])[ExactMatching.Of(graph), LeastCostMatching.Of(graph, AuctionOptions.Proof)])
            Assert.Equal((cost, unplaced), (result.Cost - unplaced * (long)graph.UnplacedCost, result.Unplaced));
    }

    /// <summary>A sparse problem is the whole one whose missing pairs nobody would pay for.</summary>
    [Theory]
    [InlineData(60, 8)]
    [InlineData(300, 20)]
    public void Problem_OfPairs_CostsWhatTheWholeOneDoes(int size, int perRow)
    {
        const int Dear = 100_000;
        var random = new Random(size);
        var costs = new int[size, size];
        var pairs = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{size}\n");
        var whole = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{size}\n");
        for (var row = 0; row < size; row++)
        {
            // The diagonal makes sure that everybody can be placed.
            foreach (var column in Enumerable.Range(0, perRow).Select(_ => random.Next(size)).Append(row).Distinct())
            {
                costs[row, column] = random.Next(1, 101);
                pairs.Append(CultureInfo.InvariantCulture, $"{row + 1} {column + 1} {costs[row, column]}\n");
            }

            for (var column = 0; column < size; column++)
                whole.Append(CultureInfo.InvariantCulture, $" {(costs[row, column] == 0 ? Dear : costs[row, column])}");
            whole.Append('\n');
        }

        var sparse = OrLibraryAssignment.Read(new StringReader(pairs.ToString()));
        var expected = ExactMatching.Of(OrLibraryAssignment.Read(new StringReader(whole.ToString()))).Cost;

        var (proved, auction) = (LeastCostMatching.Of(sparse, AuctionOptions.Proof), LeastCostMatching.Of(sparse));
        Assert.Equal((expected, expected, expected, 0), (ExactMatching.Of(sparse).Cost, proved.Cost, proved.LowerBound, proved.Unplaced));
        Assert.InRange(expected, auction.LowerBound, auction.Cost);
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
