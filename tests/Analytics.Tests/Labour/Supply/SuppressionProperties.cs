using FsCheck;
using FsCheck.Fluent;
using Sedz.Analytics.Labour.Supply;

namespace Sedz.Analytics.Tests.Labour.Supply;

/// <summary>
/// What somebody can work out who knows everything that is published, by trying every table that fits it: each count that is held back can still be
/// as many numbers as the threshold promises.
/// </summary>
public sealed class SuppressionProperties
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Sum_WithCountsHeldBack_LeavesEachOfThemWide() => Check.One(Runs, Prop.ForAll(
        Gen.Choose(0, 14).ArrayOf(5).ToArbitrary(),
        counts =>
        {
            var held = SumSuppression.Of(counts);
            if (SmallNumbers.IsSmall(counts.Sum())) return;
            Assert.All(counts.Index(), at => Assert.True(held[at.Index] || !SmallNumbers.IsSmall(at.Item)));

            // Where all are held back, not even the zeros are told.
            var zerosAreTold = !held.All(h => h);
            var open = Enumerable.Range(0, counts.Length).Where(i => held[i] && (counts[i] > 0 || !zerosAreTold)).ToArray();
            if (open.Length == 0) return;
            var rest = open.Sum(i => counts[i]);
            var least = zerosAreTold ? 1 : 0;
            var fits = Splits(rest, open.Length, least).ToList();
            for (var at = 0; at < open.Length; at++)
                Assert.True(fits.Max(split => split[at]) - fits.Min(split => split[at]) >= SmallNumbers.Threshold, string.Join(' ', counts));
        }));

    [Fact]
    public void Table_WithCellsHeldBack_LeavesEachOfThemWide() => Check.One(Runs, Prop.ForAll(
        Gen.Choose(0, 9).ArrayOf(9).ToArbitrary(),
        cells =>
        {
            var table = new int[3, 3];
            for (var i = 0; i < cells.Length; i++) table[i / 3, i % 3] = cells[i];
            if (Enumerable.Range(0, 3).Any(i => SmallNumbers.IsSmall(RowSum(table, i)) || SmallNumbers.IsSmall(ColumnSum(table, i)))) return;
            var (rows, columns) = TableSuppression.Of(table);
            bool IsHeld(int row, int column) => rows[row] && columns[column];
            Assert.All(cells.Index(), at => Assert.True(IsHeld(at.Index / 3, at.Index % 3) || !SmallNumbers.IsSmall(at.Item)));
            if (rows.All(r => !r)) return;

            // One line of people alone is its own sum: no table of it can hold anything back.
            if (Enumerable.Range(0, 3).Count(i => RowSum(table, i) > 0) < 2 || Enumerable.Range(0, 3).Count(i => ColumnSum(table, i) > 0) < 2) return;
            var fits = Tables(table, IsHeld).ToList();
            Assert.Contains(fits, fit => fit.Cast<int>().SequenceEqual(table.Cast<int>()));
            for (var i = 0; i < cells.Length; i++)
            {
                if (!IsHeld(i / 3, i % 3) || cells[i] == 0) continue;
                var width = fits.Max(fit => fit[i / 3, i % 3]) - fits.Min(fit => fit[i / 3, i % 3]);
                Assert.True(width >= SmallNumbers.Threshold, $"{string.Join(' ', cells)}: cell {i} has width {width}");
            }
        }));

    [Fact]
    public void Rounding_OverAllDraws_IsRightOnAverageAndTellsMultiplesOnly() => Check.One(Runs, Prop.ForAll(
        Gen.Choose(0, 40).ToArbitrary(),
        count =>
        {
            var rounded = Enumerable.Range(0, 1000).Select(i => CountRounding.Of(count, (i + 0.5) / 1000)).ToList();
            Assert.Equal(count, rounded.Average(), 1e-9);
            Assert.All(rounded, number => Assert.Equal(0, number % SmallNumbers.Threshold));
            Assert.All(rounded, number => Assert.True(Math.Abs(number - count) < SmallNumbers.Threshold));
        }));

    [Theory]
    [InlineData(new[] { 20, 30, 40 }, "000")]
    [InlineData(new[] { 3, 30, 40 }, "110")]
    [InlineData(new[] { 4, 4, 40 }, "110")]
    [InlineData(new[] { 3, 3, 40 }, "111")]
    [InlineData(new[] { 0, 0, 40 }, "000")]
    [InlineData(new[] { 2, 7, 7 }, "110")]
    public void Sum_OfKnownCounts_HoldsBackAsFewAsItCan(int[] counts, string held) =>
        Assert.Equal(held, string.Concat(SumSuppression.Of(counts).Select(h => h ? '1' : '0')));

    private static int RowSum(int[,] table, int row) => table[row, 0] + table[row, 1] + table[row, 2];

    private static int ColumnSum(int[,] table, int column) => table[0, column] + table[1, column] + table[2, column];

    /// <summary>Every way to make a number of so many parts, each at least so much.</summary>
    private static IEnumerable<int[]> Splits(int sum, int parts, int least)
    {
        if (parts == 1)
        {
            if (sum >= least) yield return [sum];
            yield break;
        }

        for (var first = least; first <= sum; first++)
        {
            foreach (var rest in Splits(sum - first, parts - 1, least)) yield return [first, .. rest];
        }
    }

    /// <summary>Every table with the same sums and the same cells where they are told.</summary>
    private static IEnumerable<int[,]> Tables(int[,] table, Func<int, int, bool> isHeld) =>
        from a in RowsLike(table, isHeld, 0)
        from b in RowsLike(table, isHeld, 1)
        where Enumerable.Range(0, 3).All(c => a[c] + b[c] <= ColumnSum(table, c))
        let c = Enumerable.Range(0, 3).Select(i => ColumnSum(table, i) - a[i] - b[i]).ToArray()
        where Enumerable.Range(0, 3).All(i => isHeld(2, i) || c[i] == table[2, i])
        select new[,] { { a[0], a[1], a[2] }, { b[0], b[1], b[2] }, { c[0], c[1], c[2] } };

    private static IEnumerable<int[]> RowsLike(int[,] table, Func<int, int, bool> isHeld, int row) =>
        Splits(RowSum(table, row), 3, 0).Where(split => Enumerable.Range(0, 3).All(i => isHeld(row, i) || split[i] == table[row, i]));
}
