namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// Brings each column to mean 0 and standard deviation 1 over the rows that are learnt from, so that one ridge fits all. What is not known
/// is 0, the mean; a column that does not vary is 0 everywhere.
/// </summary>
internal sealed class FeatureScale
{
    private const double NoSpread = 1e-9;
    private readonly (double Mean, double Deviation)[] columns;

    public FeatureScale(IReadOnlyList<double?[]> rows) => columns = [.. Enumerable.Range(0, rows[0].Length).Select(column =>
    {
        var known = rows.Select(row => row[column]).OfType<double>().ToArray();
        if (known.Length == 0)
            return (0.0, 0.0);
        var mean = known.Average();
        return (mean, Math.Sqrt(known.Average(value => (value - mean) * (value - mean))));
    })];

    public float[] Of(double?[] row) => [.. row.Zip(columns, (value, column) =>
        value is { } known && column.Deviation > NoSpread ? (float)((known - column.Mean) / column.Deviation) : 0f)];
}
