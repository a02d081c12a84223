using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Database;

/// <summary>
/// A column of text that people search in a table too large to be read whole: an index of its groups of three letters, in unified spelling
/// (<see cref="ThaiSpelling"/>). SQLite keeps it as a table of FTS5, PostgreSQL as an index of pg_trgm.
/// </summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
/// <param name="Key">The table's key.</param>
internal sealed record SearchIndex(string Table, string Column, string Key)
{
    private const string Annotation = "Sedz:SearchIndex";

    /// <summary>Name of the index on PostgreSQL.</summary>
    public string Index => $"IX_{Table}_{Column}_search";

    /// <summary>Makes the index on PostgreSQL. The expression is the one that a search asks of.</summary>
    public string CreateOnPostgres =>
        $"""CREATE INDEX "{Index}" ON "{Table}" USING gin (({ThaiSpelling.Sql($"\"{Column}\"")}) gin_trgm_ops)""";

    /// <summary>Marks a column for an index of this kind. The table's key must be one integer.</summary>
    public static void Mark<TEntity>(EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, object?>> column)
        where TEntity : class => entity.Property(column).HasAnnotation(Annotation, true);

    /// <summary>The index of a property; null where it has none.</summary>
    public static SearchIndex? Of(IProperty property) =>
        property.FindAnnotation(Annotation) is not null && property.GetTableColumnMappings().FirstOrDefault()?.Column is { } column
            ? new SearchIndex(column.Table.Name, column.Name, column.Table.PrimaryKey!.Columns[0].Name)
            : null;

    /// <summary>The indexes that the model asks for.</summary>
    public static IReadOnlyList<SearchIndex> In(IModel model) =>
    [
        .. from entity in model.GetEntityTypes()
           from property in entity.GetProperties()
           let index = Of(property)
           where index is not null
           orderby index.Table, index.Column
           select index,
    ];
}
