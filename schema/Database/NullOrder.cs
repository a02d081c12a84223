using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Database;

/// <summary>
/// An index for lists that are sorted by a column with nulls. Every engine must put null before all values, and each puts it elsewhere by
/// itself, so a list sorts by whether there is a value, then by the value, then by the key: the three that this index holds.
/// </summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column that may be null.</param>
/// <param name="Key">The table's key.</param>
internal sealed record NullOrder(string Table, string Column, string Key)
{
    private const string Annotation = "Sedz:NullOrder";

    /// <summary>Name of the index.</summary>
    public string Index => $"IX_{Table}_{Column}_nulls";

    /// <summary>Makes the index. The expression is the one that a query sorts by, or no engine would use it.</summary>
    public string Create =>
        $"""CREATE INDEX "{Index}" ON "{Table}" ((CASE WHEN "{Column}" IS NULL THEN 0 ELSE 1 END), "{Column}", "{Key}")""";

    /// <summary>Marks a column for an index of this kind.</summary>
    public static void Mark<TEntity>(EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, object?>> column)
        where TEntity : class => entity.Property(column).HasAnnotation(Annotation, true);

    /// <summary>The indexes that the model asks for.</summary>
    public static IReadOnlyList<NullOrder> In(IModel model) =>
    [
        .. from entity in model.GetEntityTypes()
           from property in entity.GetProperties()
           where property.FindAnnotation(Annotation) is not null
           let mapping = property.GetTableColumnMappings().First()
           orderby mapping.Column.Table.Name, mapping.Column.Name
           select new NullOrder(mapping.Column.Table.Name, mapping.Column.Name, mapping.Column.Table.PrimaryKey!.Columns[0].Name),
    ];
}
