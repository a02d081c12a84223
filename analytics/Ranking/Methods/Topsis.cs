using System.Collections.Immutable;

namespace Sedz.Analytics.Ranking.Methods;

/// <summary>
/// TOPSIS (C.-L. Hwang and K. Yoon, Multiple Attribute Decision Making, Springer, 1981) with vector normalisation: alternatives by their
/// distance from an ideal and an anti-ideal alternative, made of the best and the worst value of each criterion.
/// <para>
/// Both are made from the list, so another alternative in it may change the order of the rest. The ranking of sites does not use it: it
/// is there to be compared with.
/// </para>
/// </summary>
public static class Topsis
{
    private const double TieTolerance = 1e-9;

    /// <summary>
    /// Closeness d⁻ / (d⁺ + d⁻). A criterion with one value for all is silent, also when that value is 0. When all alternatives are the
    /// same, ideal and anti-ideal are one, and each has closeness 0.5: as near the best as the worst.
    /// </summary>
    /// <param name="matrix">Row: an alternative, column: a criterion. Finite.</param>
    /// <param name="weights">How much each criterion counts; 0 or more, not all 0. Only the proportions matter.</param>
    /// <param name="directions">Which way each criterion counts.</param>
    /// <exception cref="InputRefusedException">
    /// <c>no_alternatives</c>, <c>sizes_differ</c>, <c>not_a_number</c>, <c>bad_weight</c>.
    /// </exception>
    public static TopsisResult Closeness(
        double[,] matrix, IReadOnlyList<double> weights, IReadOnlyList<CriterionDirection> directions)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(directions);
        Check(matrix, weights, directions);

        var (alternatives, criteria) = (matrix.GetLength(0), matrix.GetLength(1));
        var (toIdeal, toAntiIdeal) = (new double[alternatives], new double[alternatives]);
        var silent = ImmutableArray.CreateBuilder<int>();
        var heaviest = weights.Max();
        for (var criterion = 0; criterion < criteria; criterion++)
        {
            var column = Column(matrix, criterion);
            var (least, greatest) = (column.Min(), column.Max());
            if (least == greatest)
            {
                silent.Add(criterion + 1);
                continue;
            }

            // Divided by the largest first, so that squares of very large or small numbers stay in range.
            var scale = Math.Max(Math.Abs(least), Math.Abs(greatest));
            var norm = Math.Sqrt(column.Sum(value => value / scale * (value / scale)));
            var weight = weights[criterion] / heaviest / norm;
            var (best, worst) = directions[criterion] == CriterionDirection.Benefit ? (greatest, least) : (least, greatest);
            for (var alternative = 0; alternative < alternatives; alternative++)
            {
                toIdeal[alternative] += Square(weight * (column[alternative] / scale - best / scale));
                toAntiIdeal[alternative] += Square(weight * (column[alternative] / scale - worst / scale));
            }
        }

        var closeness = new double[alternatives];
        for (var alternative = 0; alternative < alternatives; alternative++)
        {
            var (ideal, antiIdeal) = (Math.Sqrt(toIdeal[alternative]), Math.Sqrt(toAntiIdeal[alternative]));
            closeness[alternative] = ideal + antiIdeal == 0 ? 0.5 : antiIdeal / (ideal + antiIdeal);
        }

        return new([.. closeness], Ranks(closeness), silent.ToImmutable());
    }

    private static double Square(double number) => number * number;

    private static double[] Column(double[,] matrix, int column) =>
        [.. Enumerable.Range(0, matrix.GetLength(0)).Select(row => matrix[row, column])];

    private static ImmutableArray<int> Ranks(double[] closeness)
    {
        int[] order = [.. Enumerable.Range(0, closeness.Length).OrderByDescending(alternative => closeness[alternative])];
        var ranks = new int[closeness.Length];
        var first = 0;
        for (var place = 0; place < order.Length; place++)
        {
            if (closeness[order[first]] - closeness[order[place]] > TieTolerance)
                first = place;
            ranks[order[place]] = first + 1;
        }

        return [.. ranks];
    }

    private static void Check(double[,] matrix, IReadOnlyList<double> weights, IReadOnlyList<CriterionDirection> directions)
    {
        var (alternatives, criteria) = (matrix.GetLength(0), matrix.GetLength(1));
        if (alternatives == 0 || criteria == 0)
        {
            throw InputRefusedException.Of(
                "no_alternatives", "matrix",
                "ต้องมีทางเลือกอย่างน้อยหนึ่งทางและเกณฑ์อย่างน้อยหนึ่งเกณฑ์",
                "Give at least one alternative and one criterion.");
        }

        if (weights.Count != criteria || directions.Count != criteria)
        {
            throw InputRefusedException.Of(
                "sizes_differ", weights.Count != criteria ? "weights" : "objectives",
                $"ตารางมี {criteria} เกณฑ์ แต่มีน้ำหนัก {weights.Count} ค่า และทิศทาง {directions.Count} ค่า "
                + "ต้องมีอย่างละหนึ่งค่าต่อหนึ่งเกณฑ์",
                $"The matrix has {criteria} criteria, but there are {weights.Count} weights and {directions.Count} objectives. Give one of "
                + "each for every criterion.");
        }

        for (var row = 0; row < alternatives; row++)
        {
            for (var column = 0; column < criteria; column++)
            {
                if (!double.IsFinite(matrix[row, column]))
                {
                    throw InputRefusedException.Of(
                        "not_a_number", "matrix",
                        $"แถวที่ {row + 1} คอลัมน์ที่ {column + 1} ไม่ใช่ตัวเลข "
                        + "วิธีนี้ต้องมีค่าครบทุกช่อง โปรดเติมค่าหรือตัดทางเลือกนั้นออก",
                        $"Row {row + 1}, column {column + 1} is no finite number. The method needs every value: fill it in, or leave the "
                        + "alternative out.");
                }
            }
        }

        if (weights.Any(weight => !(double.IsFinite(weight) && weight >= 0)) || weights.All(weight => weight == 0))
        {
            throw InputRefusedException.Of(
                "bad_weight", "weights",
                "น้ำหนักทุกค่าต้องเป็นตัวเลขตั้งแต่ศูนย์ขึ้นไป และต้องมากกว่าศูนย์อย่างน้อยหนึ่งค่า",
                "Every weight is a finite number of 0 or more, and at least one is above 0.");
        }
    }
}
