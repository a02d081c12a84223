using System.Globalization;

namespace Sedz.Analytics.Matching;

/// <summary>
/// Assignment problems in the format of the OR-Library (J. E. Beasley, "OR-Library: distributing test problems by electronic mail",
/// Journal of the Operational Research Society 41, 1990): the number n, then n rows of n costs, all divided by white space; lines break
/// anywhere.
/// </summary>
public static class OrLibraryAssignment
{
    /// <summary>The largest n that is read: 100 million arcs are more than any instance published.</summary>
    public const int LargestSize = 10_000;

    /// <summary>Reads a problem: each row a worker, each column an opening of one place, everybody must be placed.</summary>
    /// <param name="reader">The text.</param>
    /// <exception cref="InputRefusedException">
    /// <c>not_a_number</c>, <c>bad_size</c>, <c>negative_cost</c>, <c>too_few_costs</c>, <c>too_many_costs</c>: with line and position.
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

        var arcs = new MatchingArc[size * size];
        var dearest = 0;
        for (var at = 0; at < arcs.Length; at++)
        {
            var cost = words.Next() ?? throw words.Refused(
                "too_few_costs",
                $"มีต้นทุน {at} ค่า ต้องมี {arcs.Length} ค่า",
                $"There are {at} costs; {size} rows of {size} need {arcs.Length}");
            if (cost < 0)
                throw words.Refused("negative_cost", $"ต้นทุน {cost} ต้องไม่ติดลบ", $"The cost {cost} must not be negative");
            if (cost == int.MaxValue)
                throw words.Refused("not_a_number", $"ต้นทุน {cost} ใหญ่เกินไป", $"The cost {cost} is too large");
            arcs[at] = new(at % size, cost);
            dearest = Math.Max(dearest, cost);
        }

        if (words.Next() is { } extra)
            throw words.Refused("too_many_costs", $"มีค่าเกินมา: {extra}", $"There is a value too many: {extra}");
        int[] ones = [.. Enumerable.Repeat(1, size)];
        // Every pair is an arc, so that nobody stays unplaced when that costs more than any of them.
        return new(ones, [.. ones], [.. Enumerable.Range(0, size + 1).Select(row => row * size)], arcs, dearest + 1);
    }

    /// <summary>The whole numbers of a text, with where the last one stood.</summary>
    private sealed class Words(TextReader reader)
    {
        private string[] words = [];
        private int next;
        private int line;

        /// <summary>The next number; null at the end.</summary>
        public int? Next()
        {
            while (next == words.Length)
            {
                if (reader.ReadLine() is not { } text)
                    return null;
                line++;
                words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                next = 0;
            }

            var word = words[next++];
            return int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw Refused("not_a_number", $"\"{word}\" ไม่ใช่จำนวนเต็ม", $"\"{word}\" is not a whole number");
        }

        public InputRefusedException Refused(string code, string th, string en) => InputRefusedException.Of(
            code, "orlib", $"บรรทัดที่ {line} ค่าที่ {next}: {th}", $"Line {line}, value {next}: {en}.");
    }
}
