using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Database;

/// <summary>
/// An index for lists that are sorted by a column, and by the key where its values are equal. It holds what each engine sorts by, or no
/// engine would read a list from it. Nulls come before all values: SQLite puts them there by itself, PostgreSQL sorts first by whether
/// there is a value.
/// </summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
/// <param name="Key">The table's key, an integer.</param>
/// <param name="IsNullable">True when the column may be null.</param>
internal sealed record ListOrder(string Table, string Column, string Key, bool IsNullable)
{
    private const string Annotation = "Sedz:ListOrder";

    /// <summary>Name of the index.</summary>
    public string Index => $"IX_{Table}_{Column}_order";

    /// <summary>
    /// Makes the index on SQLite. The key follows the column unsaid, as the row's number; said, it would be another column to SQLite and
    /// not searched by.
    /// </summary>
    public string CreateOnSqlite => $"""CREATE INDEX IF NOT EXISTS "{Index}" ON "{Table}" ("{Column}")""";

    /// <summary>Makes the index on PostgreSQL; the expression is the one that a list sorts by.</summary>
    public string CreateOnPostgres => IsNullable
        ? $"""CREATE INDEX "{Index}" ON "{Table}" ((CASE WHEN "{Column}" IS NULL THEN 0 ELSE 1 END), "{Column}", "{Key}")"""
        : $"""CREATE INDEX "{Index}" ON "{Table}" ("{Column}", "{Key}")""";

    /// <summary>Marks a column for an index of this kind.</summary>
    public static void Mark<TEntity>(EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, object?>> column)
        where TEntity : class =>
        entity.Property(column).HasAnnotation(Annotation, true);

    /// <summary>The indexes that the model asks for.</summary>
    public static IReadOnlyList<ListOrder> In(IModel model) =>
    [
        .. from entity in model.GetEntityTypes()
           from property in entity.GetProperties()
           where property.FindAnnotation(Annotation) is not null
           let column = property.GetTableColumnMappings().First().Column
           orderby column.Table.Name, column.Name
           select new ListOrder(column.Table.Name, column.Name, column.Table.PrimaryKey!.Columns[0].Name, column.IsNullable),
    ];
}
