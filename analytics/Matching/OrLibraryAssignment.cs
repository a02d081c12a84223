using System.Globalization;

namespace Sedz.Analytics.Matching;

/// <summary>
/// Assignment problems in the two formats of the OR-Library (J. E. Beasley, "OR-Library: distributing test problems by electronic mail",
/// Journal of the Operational Research Society 41, 1990). Whole (<c>assign</c>): the number n, then n rows of n costs, all divided by white
/// space; lines break anywhere. Sparse (<c>assignp</c>): the number n, then a line of row, column and cost for each pair that may be.
/// </summary>
public static class OrLibraryAssignment
{
    /// <summary>The largest n that is read: 100 million arcs are more than any instance published.</summary>
    public const int LargestSize = 10_000;

    /// <summary>Row, column and cost.</summary>
    private const int PairLength = 3;

    /// <summary>Reads a problem: each row a worker, each column an opening of one place, everybody is placed who can be.</summary>
    /// <param name="reader">The text.</param>
    /// <exception cref="InputRefusedException">
    /// <c>not_a_number</c>, <c>bad_size</c>, <c>negative_cost</c>, <c>too_few_costs</c>, <c>too_many_costs</c>, <c>bad_pair</c>,
    /// <c>repeated_pair</c>, <c>costs_too_large</c>: with line and position.
    /// </exception>
    public static MatchingGraph Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var words = new Words(reader);
        var size = words.Next() ?? throw words.Refused(
            "bad_size", "ไฟล์ว่าง ต้องขึ้นต้นด้วยจำนวนแถว", "The file is empty: it must begin with the number of rows");
        if (size is < 1 or > LargestSize)
        {
            throw words.Refused(
                "bad_size",
                $"จำนวนแถว {size} ต้องอยู่ระหว่าง 1 ถึง {LargestSize}",
                $"The number of rows, {size}, must lie in 1 to {LargestSize}");
        }

        var (values, lines) = Values(words, size);
        if (IsSparse(values, lines, size))
            return Sparse(words, size, values, lines);
        if (values.Count < size * size)
        {
            throw words.Refused(
                "too_few_costs",
                $"มีต้นทุน {values.Count} ค่า ต้องมี {size * size} ค่า",
                $"There are {values.Count} costs; {size} rows of {size} need {size * size}");
        }

        // Every pair is an arc, so that nobody stays unplaced when that costs more than any of them.
        return new(
            Ones(size), Ones(size), [.. Enumerable.Range(0, size + 1).Select(row => row * size)],
            [.. values.Select((cost, at) => new MatchingArc(at % size, cost))], values.Max() + 1);
    }

    /// <summary>All numbers after the size; and while each line has three of them, the lines.</summary>
    private static (List<int> Values, List<int> Lines) Values(Words words, int size)
    {
        var (values, lines) = (new List<int>(), new List<int>());
        var (sizeLine, inThrees) = (words.Line, true);
        while (words.Next() is { } value)
        {
            inThrees &= words.Line > sizeLine && words.LineLength == PairLength;
            if (value < 0)
                throw words.Refused("negative_cost", $"ต้นทุน {value} ต้องไม่ติดลบ", $"The cost {value} must not be negative");
            if (value == int.MaxValue)
                throw words.Refused("not_a_number", $"ต้นทุน {value} ใหญ่เกินไป", $"The cost {value} is too large");
            if (!inThrees && values.Count >= size * size)
                throw words.Refused("too_many_costs", $"มีค่าเกินมา: {value}", $"There is a value too many: {value}");
            if (inThrees && values.Count % PairLength == 0)
                lines.Add(words.Line);
            values.Add(value);
        }

        return (values, inThrees ? lines : []);
    }

    /// <summary>
    /// Lines of three are pairs, unless the rows are of three; as many as a whole problem has are so only where they can be read so.
    /// </summary>
    private static bool IsSparse(List<int> values, List<int> lines, int size) => lines.Count > 0
        && (values.Count != size * size || (size != PairLength && values.Chunk(PairLength).All(pair => IsPair(pair[0], pair[1], size))));

    private static bool IsPair(int row, int column, int size) => row >= 1 && row <= size && column >= 1 && column <= size;

    private static MatchingGraph Sparse(Words words, int size, List<int> values, List<int> lines)
    {
        var pairs = values.Chunk(PairLength).Select((pair, at) => (Row: pair[0], Column: pair[1], Cost: pair[2], Line: lines[at])).ToList();
        foreach (var (row, column, _, line) in pairs.Where(pair => !IsPair(pair.Row, pair.Column, size)))
        {
            throw Words.RefusedAt(
                line, "bad_pair",
                $"คู่ {row}, {column} ต้องอยู่ระหว่าง 1 ถึง {size}", $"The pair {row}, {column} must lie in 1 to {size}");
        }

        pairs.Sort();
        for (var at = 1; at < pairs.Count; at++)
        {
            var (row, column, _, line) = pairs[at];
            if ((row, column) == (pairs[at - 1].Row, pairs[at - 1].Column))
                throw Words.RefusedAt(line, "repeated_pair", $"คู่ {row}, {column} ซ้ำ", $"The pair {row}, {column} is listed again");
        }

        // Above what placing one more can cost by moving everybody else: as many are placed as can be.
        var unplaced = (size + 1L) * pairs.Max(pair => pair.Cost) + 1;
        if (unplaced > int.MaxValue)
        {
            throw words.Refused(
                "costs_too_large",
                $"ต้นทุนสูงสุดคูณจำนวนแถวต้องไม่เกิน {int.MaxValue}", $"The dearest cost times the rows must be at most {int.MaxValue}");
        }

        var starts = new int[size + 1];
        foreach (var pair in pairs)
            starts[pair.Row]++;
        for (var row = 1; row <= size; row++)
            starts[row] += starts[row - 1];
        return new(Ones(size), Ones(size), starts, [.. pairs.Select(pair => new MatchingArc(pair.Column - 1, pair.Cost))], (int)unplaced);
    }

    private static int[] Ones(int size) => [.. Enumerable.Repeat(1, size)];

    /// <summary>The whole numbers of a text, with where the last one stood.</summary>
    private sealed class Words(TextReader reader)
    {
        private string[] words = [];
        private int next;

        /// <summary>Number of the line of the last one, from 1.</summary>
        public int Line { get; private set; }

        /// <summary>How many stand in its line.</summary>
        public int LineLength => words.Length;

        /// <summary>The next number; null at the end.</summary>
        public int? Next()
        {
            while (next == words.Length)
            {
                if (reader.ReadLine() is not { } text)
                    return null;
                Line++;
                words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                next = 0;
            }

            var word = words[next++];
            return int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw Refused("not_a_number", $"\"{word}\" ไม่ใช่จำนวนเต็ม", $"\"{word}\" is not a whole number");
        }

        public InputRefusedException Refused(string code, string th, string en) => InputRefusedException.Of(
            code, "orlib", $"บรรทัดที่ {Line} ค่าที่ {next}: {th}", $"Line {Line}, value {next}: {en}.");

        public static InputRefusedException RefusedAt(int line, string code, string th, string en) =>
            InputRefusedException.Of(code, "orlib", $"บรรทัดที่ {line}: {th}", $"Line {line}: {en}.");
    }
}
