using System.Collections.Immutable;

namespace Sedz.Analytics.Labour.Supply;

/// <summary>
/// Holds back cells of a table whose row sums and column sums are published. What is held back is a whole rectangle, some rows by some columns
/// with every cell of them, zeros too. What is left of the sums then gives a cell no closer than between max(0, r + c − n) and min(r, c), with
/// r and c what is left of its row and column and n of all, and both ends can be reached (the bounds of Fréchet): a width of
/// min(r, c, n − r, n − c). Rows and columns, the smallest first, are added until that is the threshold for every cell that is not 0.
/// </summary>
public static class TableSuppression
{
    /// <summary>Which rows and which columns cross in cells that are held back.</summary>
    /// <param name="counts">The cells by row and column; 0 or more. No sum of a row or column is small.</param>
    /// <returns>The rows and the columns; none of either where no cell is small.</returns>
    public static (ImmutableArray<bool> Rows, ImmutableArray<bool> Columns) Of(int[,] counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var rows = new Side(counts.GetLength(0), counts.GetLength(1), (row, column) => counts[row, column]);
        var columns = new Side(counts.GetLength(1), counts.GetLength(0), (column, row) => counts[row, column]);
        for (var row = 0; row < counts.GetLength(0); row++)
        {
            for (var column = 0; column < counts.GetLength(1); column++)
            {
                if (!SmallNumbers.IsSmall(counts[row, column])) continue;
                rows.Held[row] = true;
                columns.Held[column] = true;
            }
        }

        while (rows.Held.Contains(true))
        {
            // Too little is left of a row: another column beside it. Too few rows: another row.
            var added = !rows.IsWide(columns.Held) ? columns.AddSmallest() || rows.AddSmallest()
                : !columns.IsWide(rows.Held) && (rows.AddSmallest() || columns.AddSmallest());
            if (!added) break;
        }

        return ([.. rows.Held], [.. columns.Held]);
    }

    private sealed class Side(int length, int width, Func<int, int, int> count)
    {
        private readonly int[] totals =
            [.. Enumerable.Range(0, length).Select(line => Enumerable.Range(0, width).Sum(other => count(line, other)))];

        public bool[] Held { get; } = new bool[length];

        /// <summary>Whether what is left of every line leaves its cells wide, and what is left of the others too.</summary>
        public bool IsWide(bool[] others)
        {
            var left = new List<int>();
            for (var line = 0; line < length; line++)
            {
                if (!Held[line]) continue;
                var sum = 0;
                for (var other = 0; other < width; other++) sum += others[other] ? count(line, other) : 0;
                if (sum > 0) left.Add(sum);
            }

            var all = left.Sum();
            return left.TrueForAll(sum => sum >= SmallNumbers.Threshold && all - sum >= SmallNumbers.Threshold);
        }

        /// <summary>Adds the line with the smallest sum that is not in the rectangle yet; lines of nobody add nothing.</summary>
        public bool AddSmallest()
        {
            var next = Enumerable.Range(0, length).Where(line => !Held[line] && totals[line] > 0)
                .OrderBy(line => totals[line]).ThenBy(line => line).Select(line => (int?)line).FirstOrDefault();
            if (next is { } line) Held[line] = true;
            return next is not null;
        }
    }
}
