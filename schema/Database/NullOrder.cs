using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Database;

/// <summary>
/// An index for lists that are sorted by a column with nulls, which come before all values. An engine that puts them there by itself (SQLite)
/// sorts by the value and the key; one that does not (PostgreSQL) sorts first by whether there is a value. The index holds what is sorted by,
/// or no engine would read a list from it.
/// </summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column that may be null.</param>
/// <param name="Key">The table's key.</param>
internal sealed record NullOrder(string Table, string Column, string Key)
{
    private const string Annotation = "Sedz:NullOrder";

    /// <summary>Name of the index.</summary>
    public string Index => $"IX_{Table}_{Column}_nulls";

    /// <summary>Makes the index where null is the smallest value.</summary>
    public string CreateWhereNullIsSmallest => $"""CREATE INDEX "{Index}" ON "{Table}" ("{Column}", "{Key}")""";

    /// <summary>Makes the index elsewhere; the expression is the one that a list sorts by.</summary>
    public string CreateWithNullKey =>
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
