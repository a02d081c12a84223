using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>A place as ML.NET takes it.</summary>
internal sealed class LearningRow
{
    /// <summary>What is known of it, scaled.</summary>
    public float[] Features { get; set; } = [];

    /// <summary>Events a year, y/T. The library has no offset for exposure; a rate weighted by its years is the same likelihood.</summary>
    public float Rate { get; set; }

    /// <summary>T, the weight.</summary>
    public float Years { get; set; }

    /// <summary>The rows as the library's table.</summary>
    public static IDataView Table(MLContext context, IReadOnlyList<float[]> rows, IReadOnlyList<double>? totals, int years)
    {
        var schema = SchemaDefinition.Create(typeof(LearningRow));
        schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, rows[0].Length);
        return context.Data.LoadFromEnumerable(
            rows.Select((row, i) => new LearningRow { Features = row, Rate = (float)((totals?[i] ?? 0) / years), Years = years }).ToArray(),
            schema);
    }

    /// <summary>A model that was fitted to such a table, as the library saves it.</summary>
    public static byte[] Saved(MLContext context, ITransformer model, IDataView table)
    {
        using var saved = new MemoryStream();
        context.Model.Save(model, table.Schema, saved);
        return saved.ToArray();
    }
}
