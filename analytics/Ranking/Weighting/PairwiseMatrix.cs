using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>Pairwise judgements that were found usable: square, positive, reciprocal, of things that they connect.</summary>
internal sealed class PairwiseMatrix
{
    private const string Field = "matrix";

    /// <summary>
    /// How far a reciprocal may be off: half of the last digit of one written with two decimals (1/7 as 0.14). The exact reciprocal of the
    /// larger number of the two is counted.
    /// </summary>
    private const double RoundedReciprocal = 0.005 + 1e-9;

    private const double RelativeReciprocal = 0.05;
    private const double DiagonalTolerance = 1e-9;

    private readonly double[,] values;

    private PairwiseMatrix(double[,] values)
    {
        this.values = values;
        for (var row = 0; row < Size; row++)
        {
            for (var column = row + 1; column < Size; column++)
                (double.IsNaN(values[row, column]) ? Missing : Given).Add((row, column));
        }
    }

    /// <summary>The number of things compared.</summary>
    public int Size => values.GetLength(0);

    /// <summary>The pairs that were judged, row by row; the row before the column, both from 0.</summary>
    public List<(int Row, int Column)> Given { get; } = [];

    /// <summary>The pairs that were not.</summary>
    public List<(int Row, int Column)> Missing { get; } = [];

    /// <summary>A judgement; NaN where there is none.</summary>
    public double this[int row, int column] => values[row, column];

    /// <summary>Reads judgements.</summary>
    /// <param name="matrix">
    /// Row i, column j: how many times i matters as much as j. NaN where nobody judged; one of a pair is enough.
    /// </param>
    /// <param name="mostThings">The most things that can be compared.</param>
    /// <exception cref="InputRefusedException">The matrix cannot be used.</exception>
    public static PairwiseMatrix Read(double[,] matrix, int mostThings)
    {
        var read = ReadUnconnected(matrix, mostThings);
        if (!read.IsConnected(without: null))
        {
            throw InputRefusedException.Of(
                "not_connected", Field,
                "ค่าเปรียบเทียบที่มีไม่เชื่อมโยงทุกรายการเข้าด้วยกัน จึงหาน้ำหนักไม่ได้ โปรดเปรียบเทียบเพิ่มจนทุกรายการเชื่อมถึงกัน",
                "The judgements given do not connect all things with each other, so no weights follow. Add judgements until every thing is "
                + "compared, directly or through others, with every other.");
        }

        return read;
    }

    /// <summary>Reads judgements as <see cref="Read"/> does, and lets them fall into parts that nobody compared.</summary>
    public static PairwiseMatrix ReadUnconnected(double[,] matrix, int mostThings)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var (rows, columns) = (matrix.GetLength(0), matrix.GetLength(1));
        if (rows != columns || rows == 0)
        {
            throw InputRefusedException.Of(
                "not_square", Field,
                $"ตารางเปรียบเทียบมี {rows} แถว {columns} คอลัมน์ จำนวนแถวและคอลัมน์ต้องเท่ากันและมีอย่างน้อยหนึ่งรายการ",
                $"The matrix has {rows} rows and {columns} columns. It must have as many rows as columns, and at least one.");
        }

        if (rows > mostThings)
        {
            throw InputRefusedException.Of(
                "too_many_things", Field,
                $"ตารางเปรียบเทียบมี {rows} รายการ ตารางดัชนีสุ่มที่ใช้มีค่าถึง {mostThings} รายการ โปรดจัดกลุ่มรายการเป็นลำดับชั้น",
                $"The matrix compares {rows} things and the table of random indices ends at {mostThings}. "
                + "Group the things into a hierarchy.");
        }

        var values = new double[rows, rows];
        for (var row = 0; row < rows; row++)
        {
            values[row, row] = 1;
            if (Checked(matrix, row, row) is var own && !double.IsNaN(own) && Math.Abs(own - 1) > DiagonalTolerance)
            {
                throw InputRefusedException.Of(
                    "diagonal_not_one", Field,
                    $"แถวที่ {row + 1} คอลัมน์ที่ {row + 1} เป็น {Text(own)} รายการหนึ่งเมื่อเทียบกับตัวเองต้องเป็น 1",
                    $"Row {row + 1}, column {row + 1} is {Text(own)}. A thing matters as much as itself: write 1.");
            }

            for (var column = row + 1; column < rows; column++)
            {
                values[row, column] = Judgement(matrix, row, column);
                values[column, row] = 1 / values[row, column];
            }
        }

        return new(values);
    }

    /// <summary>Whether the judgements, but for one, connect all things.</summary>
    /// <param name="without">The pair that is left out, or null.</param>
    public bool IsConnected((int Row, int Column)? without)
    {
        var reached = new bool[Size];
        Stack<int> open = new([0]);
        reached[0] = true;
        while (open.TryPop(out var at))
        {
            for (var other = 0; other < Size; other++)
            {
                if (reached[other] || double.IsNaN(values[at, other]) || (Math.Min(at, other), Math.Max(at, other)) == without)
                    continue;
                reached[other] = true;
                open.Push(other);
            }
        }

        return reached.All(isReached => isReached);
    }

    /// <summary>The judgements, with 1 where there is none.</summary>
    public Matrix<double> ToMatrix() =>
        Matrix<double>.Build.Dense(Size, Size, (row, column) => double.IsNaN(values[row, column]) ? 1 : values[row, column]);

    private static double Judgement(double[,] matrix, int row, int column)
    {
        var (forth, back) = (Checked(matrix, row, column), Checked(matrix, column, row));
        if (double.IsNaN(back))
            return forth;
        if (double.IsNaN(forth))
            return 1 / back;
        var (larger, smaller) = (Math.Max(forth, back), Math.Min(forth, back));
        var off = Math.Abs(smaller - 1 / larger);
        if (off > RoundedReciprocal || off > RelativeReciprocal / larger)
        {
            throw InputRefusedException.Of(
                "not_reciprocal", Field,
                $"แถวที่ {row + 1} คอลัมน์ที่ {column + 1} เป็น {Text(forth)} แต่แถวที่ {column + 1} คอลัมน์ที่ {row + 1} เป็น "
                + $"{Text(back)} ค่าหนึ่งต้องเป็นส่วนกลับของอีกค่าหนึ่ง คือ 1/{Text(larger)} โปรดแก้ค่าใดค่าหนึ่ง หรือเว้นว่างไว้ค่าหนึ่ง",
                $"Row {row + 1}, column {column + 1} is {Text(forth)} and row {column + 1}, column {row + 1} is {Text(back)}. One must "
                + $"be the reciprocal of the other, 1/{Text(larger)}: correct one of them, or leave one out.");
        }

        return larger == forth ? forth : 1 / back;
    }

    private static double Checked(double[,] matrix, int row, int column)
    {
        var value = matrix[row, column];
        if (double.IsNaN(value) || value is > 0 and <= Ahp.LargestJudgement and >= 1 / Ahp.LargestJudgement)
            return value;
        throw InputRefusedException.Of(
            "not_a_judgement", Field,
            $"แถวที่ {row + 1} คอลัมน์ที่ {column + 1} เป็น {Text(value)} ค่าเปรียบเทียบต้องมากกว่าศูนย์และไม่เกิน {Ahp.LargestJudgement} "
            + $"(และไม่ต่ำกว่า 1/{Ahp.LargestJudgement}) หากยังไม่ได้เปรียบเทียบให้เว้นว่าง (null)",
            $"Row {row + 1}, column {column + 1} is {Text(value)}. A judgement is above 0, at most {Ahp.LargestJudgement} and at least "
            + $"1/{Ahp.LargestJudgement}; leave it out (null) where nobody judged.");
    }

    private static string Text(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
